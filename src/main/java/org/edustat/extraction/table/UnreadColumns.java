package org.edustat.extraction.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.extraction.signs.Sought;

/**
 * Columns whose head promises figures and most of whose cells cannot be read as such: 1l00, 1100?, 1100/1200. They look
 * like columns of words, and their figures would be lost without one.
 */
final class UnreadColumns {

    private static final Sought PROMISES = Sought.of(
            "(?:人数|[生师员工校园位班数]数|总数|数量|率|比例|占比|面积|金额|经费|总额|规模|增减|增长|增幅|变化|[较比](?:上|去)年(?:[末底]|同期)?|同比|环比|升降)(?:[(（][^()（）]*[)）])?$");

    private UnreadColumns() {}

    /** What stands over such columns, by their indexes; never of the first column, which names the rows. */
    static Map<Integer, Headers> of(TableArea area) {
        Map<Integer, Headers> unread = new HashMap<>();
        int first = area.stub().isEmpty() ? area.firstValue() : area.stub().get(0);
        int behind = area.head().stream()
                .mapToInt(row -> row.last().column() + 1)
                .max()
                .orElse(0);
        for (int column = first + 1; column < behind && !area.pairs(); column++) {
            SheetCell promising = area.values().contains(column) ? null : promising(area.head(), column);
            if (promising != null) {
                unread.put(column, Headers.above(List.of(promising)));
            }
        }
        return unread;
    }

    /** The lowest head of a column, where it promises figures; else null. */
    static @Nullable SheetCell promising(List<SheetRow> heads, int column) {
        for (int level = heads.size() - 1; level >= 0; level--) {
            SheetCell head = heads.get(level).shown(column);
            if (head != null) {
                return PROMISES.in(head.joined()) ? head : null;
            }
        }
        return null;
    }
}
