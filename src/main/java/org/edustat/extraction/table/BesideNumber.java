package org.edustat.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Signs;

/** What people type into a cell beside its number and that changes nothing of it: 共1100, 1100名学生, 1100(含学前班), 1100※. */
final class BesideNumber {

    /** A number with a note; longer texts are titles and remarks. */
    private static final int LONGEST = 30;

    private static final Pattern BEFORE = Pattern.compile("^(?:共计?|合计|总计) ?(?=[0-9约近])");
    private static final Signs BEGINS = Signs.of("共合总");

    /** What stands behind the number, the outer first. */
    private static final List<Behind> BEHIND = List.of(
            // behind three figures, since 1. and 2、 number the rows
            new Behind(".。、,，;；", "(?<=[0-9]{3})[.。、,，;；]$"),
            new Behind("※★☆▲△●", "(?<=[0-9])[※★☆▲△●]+$"),
            new Behind(")", "(?<=[0-9\\p{IsHan}])[(](?:含|包括)[^()0-9]{1,12}[)]$"),
            new Behind(
                    "生师工儿童校学中园",
                    "(?<=[0-9万亿余多] ?[人名位])(?:学生|教师|教职工|职工|幼儿|儿童|师生)$" + "|(?<=[0-9万亿余多] ?所)(?:学校|小学|初中|中学|幼儿园)$"));

    private BesideNumber() {}

    /** @param last with one of these signs it ends */
    private record Behind(Signs last, Pattern words) {

        Behind(String last, String words) {
            this(Signs.of(last), Pattern.compile(words));
        }

        String without(String text) {
            return last.end(text) ? words.matcher(text).replaceFirst("") : text;
        }
    }

    /** The text without it. */
    static String left(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return folded;
        }
        String left = BEGINS.has(folded.charAt(0)) ? BEFORE.matcher(folded).replaceFirst("") : folded;
        for (Behind behind : BEHIND) {
            left = behind.without(left);
        }
        return left;
    }
}
