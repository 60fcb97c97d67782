package org.edustat.extraction.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Two signs of parts in one column are two levels: the one that comes first below a row with the other is the lower
 * one, however narrow it is drawn. "- Computers" below "...Capital" is a part of that, and the next row with points is
 * not.
 */
final class SignLevels {

    private final Map<Character, Integer> depths = new HashMap<>();
    private char last;

    /** The heading as deep as its sign stands in this table. */
    RowHeading placed(RowHeading heading) {
        char sign = heading.sign();
        int above = depths.getOrDefault(last, 0);
        last = sign;
        if (sign == 0) {
            return heading;
        }
        int depth = depths.computeIfAbsent(sign, first -> Math.max(heading.depth(), above == 0 ? 0 : above + 1));
        return depth == heading.depth() ? heading : heading.at(depth);
    }
}
