package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;

/** The headers before each row of figures: one path for each independent column of the stub, root first. */
final class RowHeaders {

    private final Sheet sheet;
    private final TableArea area;
    private final Map<Integer, List<List<RowHeading>>> paths = new HashMap<>();
    private final Map<String, Integer> depths;
    private final Set<CellAddress> sections = new HashSet<>();

    RowHeaders(Sheet sheet, TableArea area) {
        this.sheet = sheet;
        this.area = area;
        this.depths = depths();
        read();
    }

    /** The paths of a row from the left column to the right one. */
    List<List<RowHeading>> of(int row) {
        return paths.getOrDefault(row, List.of());
    }

    /** Whether the cell heads rows: in a section row it may stand in a column of figures. */
    boolean names(Cell cell) {
        return sections.contains(cell.at());
    }

    private void read() {
        boolean stairs = stairs();
        List<RowTree> trees = new ArrayList<>();
        int columns = stairs ? 1 : Math.max(1, area.stub().size());
        for (int at = 0; at < columns; at++) {
            trees.add(new RowTree());
        }
        for (int place = 0; place < area.body().size(); place++) {
            int row = area.body().get(place);
            Optional<Cell> section = section(row);
            if (continued(row)) {
                continue;
            }
            if (section.isPresent()) {
                boolean again = place + 1 < area.body().size()
                        && section(area.body().get(place + 1)).isPresent();
                RowHeading heading = heading(section.get(), true, 0).above(again);
                trees.get(0).add(heading);
                sections.add(section.get().at());
            } else {
                paths.put(row, stairs ? climbed(row, trees.get(0)) : independent(row, trees));
            }
        }
    }

    /** The text of a row that heads the rows below it and has no figures. */
    private Optional<Cell> section(int row) {
        boolean figures = area.values().stream()
                .anyMatch(column -> sheet.kind(row, column).figure());
        List<Cell> words = sheet.cells(row).stream()
                .filter(cell -> sheet.kind(cell) != CellKind.BLANK)
                .toList();
        return figures || words.size() != 1 ? Optional.empty() : Optional.of(words.get(0));
    }

    private List<List<RowHeading>> independent(int row, List<RowTree> trees) {
        List<List<RowHeading>> result = new ArrayList<>();
        for (int at = 0; at < area.stub().size(); at++) {
            int column = area.stub().get(at);
            Optional<Cell> shown = sheet.shown(row, column);
            if (shown.isPresent()) {
                result.add(trees.get(at).add(heading(shown.get(), false, 0)));
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
        return List.copyOf(result);
    }

    private boolean laterWords(int row, int at) {
        return area.stub().stream()
                .skip(at + 1L)
                .anyMatch(column -> sheet.shown(row, column).isPresent());
    }

    private List<List<RowHeading>> climbed(int row, RowTree tree) {
        List<RowHeading> path = List.of();
        for (int at = 0; at < area.stub().size(); at++) {
            Optional<Cell> own = sheet.own(row, area.stub().get(at));
            if (own.isPresent()) {
                path = tree.add(heading(own.get(), false, at * RowHeading.STEP));
            }
        }
        return path.isEmpty() ? List.of() : List.of(path);
    }

    /** Whether the columns of the stub are the levels of one tree, each level one column further to the right. */
    private boolean stairs() {
        if (area.stub().size() < 2) {
            return false;
        }
        int upper = 0;
        int lower = 0;
        for (int row : area.body()) {
            boolean figures = area.values().stream()
                    .anyMatch(column -> sheet.kind(row, column).figure());
            boolean left = sheet.shown(row, area.stub().get(0)).isPresent();
            boolean right = laterWords(row, 0);
            upper += figures && left && !right ? 1 : 0;
            lower += figures && !left && right ? 1 : 0;
        }
        return upper > 0 && lower > 0;
    }

    private RowHeading heading(Cell cell, boolean section, int shift) {
        boolean wide = sheet.lastColumn(cell) > cell.at().column();
        RowHeading heading = RowHeading.of(cell, section, wide, shift);
        int deepest = depths.getOrDefault(heading.words(), 0);
        return heading.depth() < deepest && !section ? heading.at(deepest) : heading;
    }

    /** The same words stand equally deep: under a bold head they are often not set in. */
    private Map<String, Integer> depths() {
        Map<String, Integer> deepest = new HashMap<>();
        for (int row : area.body()) {
            area.stub().stream()
                    .flatMap(column -> sheet.own(row, column).stream())
                    .forEach(cell -> {
                        RowHeading heading = RowHeading.of(cell, false, false, 0);
                        deepest.merge(heading.words(), heading.depth(), Math::max);
                    });
        }
        return deepest;
    }

    /** Whether the row only goes on with the words of the row above, whose figures reach down to it. */
    private boolean continued(int row) {
        List<Integer> figures = area.values().stream()
                .filter(column -> sheet.kind(row, column).figure())
                .toList();
        return !figures.isEmpty()
                && figures.stream().allMatch(column -> sheet.own(row, column).isEmpty());
    }
}
