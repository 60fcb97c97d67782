package org.edustat.extraction.table;

import java.util.regex.Pattern;

/** What people type into a cell beside its number and that changes nothing of it: 共1100, 1100名学生, 1100(含学前班), 1100※. */
final class BesideNumber {

    private static final Pattern BEFORE = Pattern.compile("^(?:共计?|合计|总计) ?(?=[0-9约近])");
    private static final Pattern NOTE = Pattern.compile("(?<=[0-9\\p{IsHan}])[(](?:含|包括)[^()0-9]{1,12}[)]$");
    private static final Pattern COUNTED =
            Pattern.compile("(?<=[0-9万亿余多] ?[人名位])(?:学生|教师|教职工|职工|幼儿|儿童|师生)$|(?<=[0-9万亿余多] ?所)(?:学校|小学|初中|中学|幼儿园)$");
    private static final Pattern MARKS = Pattern.compile("(?<=[0-9])[※★☆▲△●]+$");

    /** Behind three figures, since 1. and 2、 number the rows. */
    private static final Pattern STOP = Pattern.compile("(?<=[0-9]{3})[.。、,，;；]$");

    private BesideNumber() {}

    /** The text without it. */
    static String left(String folded) {
        String left = folded;
        for (Pattern beside : new Pattern[] {BEFORE, STOP, MARKS, NOTE, COUNTED}) {
            left = beside.matcher(left).replaceFirst("");
        }
        return left;
    }
}
