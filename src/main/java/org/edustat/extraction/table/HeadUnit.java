package org.edustat.extraction.table;

import org.edustat.extraction.signs.Sought;

/** A row of the head may hold nothing but units: 所 under 学校数, 万册 under 图书. */
final class HeadUnit {

    private static final Sought BARE =
            Sought.of("[百千万亿]?(?:所|人|名|个|元|平方米|㎡|m2|册|台|套|间|亩|公顷|班|户|张|件|座|处|项|人次|节|辆|公里)|%|‰");

    private static final int SHORTEST_NOUN = 2;

    private HeadUnit() {}

    static boolean is(SheetCell cell) {
        return BARE.is(cell.joined());
    }

    /** 校数/所 as others write it: 校数(所). 万元/人 is all unit and stays. */
    static String bracketed(String header) {
        int slash = header.lastIndexOf('/');
        boolean behindNoun =
                slash >= SHORTEST_NOUN && BARE.is(header, slash + 1, header.length()) && !BARE.is(header, 0, slash);
        return behindNoun ? header.substring(0, slash) + "(" + header.substring(slash + 1) + ")" : header;
    }
}
