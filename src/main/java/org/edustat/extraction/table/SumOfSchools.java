package org.edustat.extraction.table;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** 合计 below a list of schools that are all of one kind by their names sums up schools of that kind. */
final class SumOfSchools {

    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计");
    private static final String TOWN = "乡镇:";
    private static final String OTHER = "";

    /** The kind of all schools so far; null before the first. */
    private @Nullable String kind;

    /**
     * The words of the next row, those of a sum with the kind of what it sums up.
     *
     * @param words the name of a school comes behind the head of its column: 学校名称:城关小学
     */
    String said(String words) {
        int head = words.indexOf(':');
        String own = head < 0 ? words : words.substring(head + 1);
        if (SUMS.contains(own)) {
            return kind == null || kind.equals(OTHER) ? words : kind.concat(own);
        }
        if (head > 0) {
            see(words);
        }
        return words;
    }

    private void see(String school) {
        if (school.startsWith(TOWN)) {
            return;
        }
        String own = school.endsWith("小学") ? "小学" : school.endsWith("幼儿园") ? "幼儿园" : OTHER;
        kind = kind == null || kind.equals(own) ? own : OTHER;
    }
}
