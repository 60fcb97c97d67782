package org.edustat.reporting.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellRange;

/**
 * One sheet.
 *
 * @param widths of the columns, in characters of Latin text; a Chinese character takes two
 * @param frozen the rows and columns that stay in sight and are printed again on each page
 * @param filter the header and rows that can be filtered; null for a sheet that is no list
 * @param rules by which cells change their look with what they hold
 */
public record SheetModel(
        String name,
        List<Integer> widths,
        Frozen frozen,
        List<RowModel> rows,
        List<CellRange> merges,
        @Nullable CellRange filter,
        List<ChartModel> charts,
        List<RuleModel> rules) {

    public SheetModel {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        charts = List.copyOf(charts);
        rules = List.copyOf(rules);
    }

    public SheetModel(
            String name,
            List<Integer> widths,
            Frozen frozen,
            List<RowModel> rows,
            List<CellRange> merges,
            @Nullable CellRange filter) {
        this(name, widths, frozen, rows, merges, filter, List.of(), List.of());
    }

    public SheetModel drawn(List<ChartModel> others) {
        return new SheetModel(name, widths, frozen, rows, merges, filter, others, rules);
    }

    public SheetModel ruled(List<RuleModel> others) {
        return new SheetModel(name, widths, frozen, rows, merges, filter, charts, others);
    }

    /**
     * What stays in sight.
     *
     * @param rows how many from the top, 0 for none
     * @param columns how many from the left, 0 for none
     */
    public record Frozen(int rows, int columns) {

        public static final Frozen NOTHING = new Frozen(0, 0);
    }
}
