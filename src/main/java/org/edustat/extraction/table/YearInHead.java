package org.edustat.extraction.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year in a head without 年, as exports write it: 2021_小学_在校生数, 在校生数_2021. */
final class YearInHead {

    private static final int SHORTEST = 6;
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final Pattern BEFORE = Pattern.compile("^" + YEAR + "[_ ]?(?<words>(?![年级届春秋])(?!学年)\\p{IsHan}.*)$");
    private static final Pattern BEHIND = Pattern.compile("^(?<words>.*(?:\\p{IsHan}|\\)))_" + YEAR + "年?$");

    private YearInHead() {}

    /** The head with the year as it would be said: 2021年小学_在校生数. */
    static String said(String head) {
        if (head.length() < SHORTEST || !Wording.hasDigit(head)) {
            return head;
        }
        Matcher before = BEFORE.matcher(head);
        Matcher year = before.matches() ? before : BEHIND.matcher(head);
        return year == before || year.matches() ? year.group("year") + "年" + year.group("words") : head;
    }
}
