package org.edustat.extraction.table;

import java.util.regex.Pattern;

/** A row of the head may hold nothing but units: 所 under 学校数, 万册 under 图书. */
final class HeadUnit {

    private static final Pattern BARE =
            Pattern.compile("[百千万亿]?(?:所|人|名|个|元|平方米|㎡|m2|册|台|套|间|亩|公顷|班|户|张|件|座|处|项|人次|节|辆|公里)|%|‰");

    private HeadUnit() {}

    static boolean is(SheetCell cell) {
        return BARE.matcher(cell.joined()).matches();
    }
}
