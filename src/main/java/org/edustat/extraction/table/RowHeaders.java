package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The headers before each row of figures: one path for each independent column of the stub, root first. The headers
 * that are open at the end of one window head the rows of the next.
 */
final class RowHeaders {

    private final TableArea area;
    private final boolean stairs;
    /** Whether the first column of names may hold the groups of the next. */
    private final boolean grouped;

    private final List<RowTree> trees = new ArrayList<>();
    /** How deep the same words stand in the rows that are looked at together, where they are set in at all. */
    private Map<String, Integer> depths = Map.of();

    private final SignLevels signs = new SignLevels();
    private final Subtotals subtotals = new Subtotals();
    /** The rows that come again under one head after another. */
    private BitSet refrains = new BitSet();

    RowHeaders(TableArea area) {
        this.area = area;
        this.stairs = stairs();
        this.grouped = area.stub().size() > 1;
        int columns = stairs ? 1 : Math.max(1, area.stub().size());
        for (int at = 0; at < columns; at++) {
            trees.add(new RowTree());
        }
    }

    /** The rows with their headers, from top to bottom. */
    List<HeadedRow> read(List<SheetRow> body) {
        depths = depths(body);
        refrains = Refrains.in(area, body);
        List<HeadedRow> headed = new ArrayList<>(body.size());
        for (int place = 0; place < body.size(); place++) {
            SheetRow row = body.get(place);
            SheetCell section = section(row, next(body, place));
            if (continued(row)) {
                headed.add(new HeadedRow(row, List.of(), null));
            } else if (section != null) {
                SheetRow below = next(body, place);
                boolean again = below != null && section(below, next(body, place + 1)) != null;
                trees.get(0).add(heading(section, row, true, 0).above(again));
                headed.add(new HeadedRow(row, List.of(), section));
            } else {
                List<List<RowHeading>> paths = stairs ? climbed(row, trees.get(0)) : independent(row);
                headed.add(new HeadedRow(
                        row, grouped ? subtotals.placed(paths, area.stub().get(0)) : paths, null));
            }
        }
        return headed;
    }

    private static @Nullable SheetRow next(List<SheetRow> body, int place) {
        return place + 1 < body.size() ? body.get(place + 1) : null;
    }

    /** The text of a row that heads the rows below it and has no figures. */
    private @Nullable SheetCell section(SheetRow row, @Nullable SheetRow below) {
        SheetCell split = SplitHead.of(row, below);
        if (split != null) {
            return split;
        }
        SheetCell only = null;
        for (SheetCell cell : row.cells()) {
            if (cell.kind() != CellKind.BLANK) {
                if (only != null) {
                    return null;
                }
                only = cell;
            }
        }
        return figures(row) ? null : only;
    }

    private boolean figures(SheetRow row) {
        for (int column : area.values()) {
            if (figure(row, column)) {
                return true;
            }
        }
        return false;
    }

    /** A year that reaches over the table from the names of its rows is no figure. */
    private boolean figure(SheetRow row, int column) {
        if (!row.figure(column)) {
            return false;
        }
        SheetCell shown = row.shown(column);
        return shown == null || shown.column() == column || !area.stub().contains(shown.column());
    }

    private List<List<RowHeading>> independent(SheetRow row) {
        List<List<RowHeading>> result = new ArrayList<>(area.stub().size());
        for (int at = 0; at < area.stub().size(); at++) {
            SheetCell shown = row.shown(area.stub().get(at));
            if (shown != null && area.pairs()) {
                result.add(List.of(heading(shown, row, false, 0)));
            } else if (shown != null) {
                result.add(trees.get(at).add(heading(shown, row, false, at == 0 ? set(row) : 0)));
            } else if (at + 1 < area.stub().size() && laterWords(row, at)) {
                List<RowHeading> above = trees.get(at).latest();
                if (!above.isEmpty()) {
                    result.add(above);
                }
            }
        }
        if (result.isEmpty()) {
            List<RowHeading> sections = trees.get(0).sections();
            return sections.isEmpty() ? List.of() : List.of(sections);
        }
        return result;
    }

    /** How far a row is set in by its place alone. */
    private int set(SheetRow row) {
        return refrains.get(row.index()) ? RowHeading.STEP : 0;
    }

    private boolean laterWords(SheetRow row, int at) {
        for (int later = at + 1; later < area.stub().size(); later++) {
            if (row.shown(area.stub().get(later)) != null) {
                return true;
            }
        }
        return false;
    }

    private List<List<RowHeading>> climbed(SheetRow row, RowTree tree) {
        List<RowHeading> path = List.of();
        for (int at = 0; at < area.stub().size(); at++) {
            SheetCell own = row.own(area.stub().get(at));
            if (own != null) {
                path = tree.add(heading(own, row, false, at * RowHeading.STEP));
            }
        }
        return path.isEmpty() ? List.of() : List.of(path);
    }

    /** Whether the columns of the stub are the levels of one tree, each level one column further to the right. */
    private boolean stairs() {
        if (area.stub().size() < 2) {
            return false;
        }
        boolean upper = false;
        boolean sum = false;
        boolean beside = false;
        boolean lower = false;
        for (SheetRow row : area.body()) {
            SheetCell first = row.shown(area.stub().get(0));
            boolean left = first != null;
            boolean right = laterWords(row, 0);
            boolean stair = left != right && figures(row);
            boolean sumsUp = stair && first != null && RowHeading.total(first.folded());
            upper |= stair && left && !sumsUp;
            sum |= sumsUp;
            beside |= left && right;
            lower |= stair && right;
        }
        // 小计 and 合计 alone on the left, below groups that have their first row beside them, are no level of their own
        return (upper || sum && !beside) && lower;
    }

    private RowHeading heading(SheetCell cell, SheetRow row, boolean section, int shift) {
        boolean wide = row.reach(cell) > cell.column();
        RowHeading drawn = RowHeading.of(cell, section, wide, shift);
        RowHeading heading = shift == 0 ? signs.placed(drawn) : drawn;
        int deepest = depths.getOrDefault(heading.words(), 0);
        return heading.depth() < deepest && !section ? heading.at(deepest) : heading;
    }

    /** The same words stand equally deep: under a bold head they are often not set in. */
    private Map<String, Integer> depths(List<SheetRow> body) {
        Map<String, Integer> deepest = new HashMap<>();
        for (SheetRow row : body) {
            for (int column : area.stub()) {
                SheetCell own = row.own(column);
                RowHeading heading = own == null ? null : RowHeading.of(own, false, false, 0);
                if (heading != null && heading.depth() > 0) {
                    deepest.merge(heading.words(), heading.depth(), Math::max);
                }
            }
        }
        return deepest;
    }

    /** Whether the row only goes on with the words of the row above, whose figures reach down to it. */
    private boolean continued(SheetRow row) {
        boolean reached = false;
        for (int column : area.values()) {
            if (figure(row, column)) {
                if (row.own(column) != null) {
                    return false;
                }
                reached = true;
            }
        }
        return reached;
    }
}
