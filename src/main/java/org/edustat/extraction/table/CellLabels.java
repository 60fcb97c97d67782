package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.concept.Cell;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.meaning.Side;

/** The words around the figures of one table, nearest first. */
final class CellLabels {

    private static final Pattern UNIT_LINE =
            Pattern.compile(".*(?:计量单位|(?<!填报|报送|主管|所属)单位) ?:.*|^Unit.*|^[(][^()]{1,12}[)]$");
    private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量)?单 ?位(?:名称)?|(?i:units?)");
    private static final Pattern NAME_COLUMN =
            Pattern.compile("(?:办?学校?|园所|幼儿园|院校|机构|单位|学校\\(机构\\))名称(?:\\(.*\\))?|校名|园名|学校|幼儿园|园所|单位");
    private static final Pattern ONLY_UNIT = Pattern.compile("[(][^()]{1,8}[)]");
    private static final Pattern SCHOOL_UNIT = Pattern.compile(".*(?:学校|小学|中学|幼儿园|学院|中心校|高中|初中|教育局|教体局)$");

    private final Sheet sheet;
    private final TableArea area;
    private final ColumnHeaders columns;
    private final RowHeaders rows;
    private final Side around;
    private final Map<Integer, Side> above = new HashMap<>();
    private final Side unheaded = new Side(List.of());
    private int lastRow = -1;
    private Side left = unheaded;
    private Side unit = unheaded;
    private final Optional<Integer> unitColumn;

    /**
     * The labels of a table.
     *
     * @param before what the document says right above the grid, nearest first
     */
    CellLabels(Sheet sheet, TableArea area, ColumnHeaders columns, RowHeaders rows, String name, List<Label> before) {
        this.sheet = sheet;
        this.area = area;
        this.columns = columns;
        this.rows = rows;
        this.unitColumn = area.stub().stream().filter(this::namesUnits).findFirst();
        this.around = new Side(around(name, before));
        area.values().forEach(column -> above.put(column, new Side(above(column))));
    }

    /** Whether the column tells the unit of each row and does not name what it is about. */
    private boolean namesUnits(int column) {
        boolean named = area.head().stream()
                .flatMap(row -> sheet.own(row, column).stream())
                .anyMatch(
                        cell -> UNIT_COLUMN.matcher(Wording.joined(cell.text())).matches());
        return named
                && area.body().stream()
                        .flatMap(row -> sheet.own(row, column).stream())
                        .noneMatch(cell ->
                                SCHOOL_UNIT.matcher(Wording.joined(cell.text())).matches());
    }

    /** The labels of one figure by their sides, the nearest first. */
    List<Side> of(int row, int column) {
        if (row != lastRow) {
            lastRow = row;
            left = new Side(before(row));
            unit = new Side(unit(row).stream().toList());
        }
        return List.of(left, above.getOrDefault(column, unheaded), unit, around);
    }

    private List<Label> before(int row) {
        List<Label> labels = new ArrayList<>();
        List<List<RowHeading>> paths = new ArrayList<>(rows.of(row));
        Collections.reverse(paths);
        for (List<RowHeading> path : paths) {
            for (int at = path.size() - 1; at >= 0; at--) {
                if (!isUnit(path.get(at).cell())) {
                    labels.add(rowLabel(path.get(at)));
                }
            }
        }
        return labels;
    }

    private List<Label> above(int column) {
        List<Label> labels = new ArrayList<>();
        List<Cell> path = columns.of(column);
        columns.inOneWord(column)
                .ifPresent(word -> labels.add(new Label(
                        word, Place.COLUMN, path.get(path.size() - 1).at().a1())));
        for (int at = path.size() - 1; at >= 0; at--) {
            labels.add(label(path.get(at), Place.COLUMN));
        }
        columns.neighbours(column).stream()
                .filter(cell -> ONLY_UNIT.matcher(Wording.folded(cell.text())).matches())
                .forEach(cell -> labels.add(label(cell, Place.UNIT_LINE)));
        return labels;
    }

    /** Under a head such as 学校名称 the head comes with the name: 学校名称:实验小学. */
    private Label rowLabel(RowHeading heading) {
        Label label = label(heading.cell(), heading.section() ? Place.SECTION : Place.ROW);
        if (heading.section()) {
            return label;
        }
        return area.head().stream()
                .flatMap(row -> sheet.shown(row, heading.cell().at().column()).stream())
                .map(head -> Wording.joined(head.text()))
                .filter(head -> NAME_COLUMN.matcher(head).matches())
                .reduce((above, below) -> below)
                .map(head -> new Label(head + ":" + label.text(), label.place(), label.at()))
                .orElse(label);
    }

    private boolean isUnit(Cell cell) {
        return unitColumn.filter(column -> column == cell.at().column()).isPresent();
    }

    private Optional<Label> unit(int row) {
        return unitColumn
                .flatMap(column -> sheet.shown(row, column))
                .map(cell -> new Label(
                        "单位:" + Wording.joined(cell.text()),
                        Place.UNIT_LINE,
                        cell.at().a1()));
    }

    private List<Label> around(String name, List<Label> before) {
        List<Label> units = new ArrayList<>();
        List<Label> titles = new ArrayList<>();
        for (int at = area.title().size() - 1; at >= 0; at--) {
            for (Cell cell : sheet.cells(area.title().get(at))) {
                boolean unit = UNIT_LINE.matcher(Wording.folded(cell.text())).matches();
                (unit ? units : titles).add(label(cell, unit ? Place.UNIT_LINE : Place.TITLE));
            }
        }
        List<Label> all = new ArrayList<>(units);
        all.addAll(titles);
        all.addAll(before);
        if (!name.isBlank()) {
            all.add(new Label(Wording.joined(name), Place.SHEET, name));
        }
        return all;
    }

    private static Label label(Cell cell, Place place) {
        String words = Wording.joined(cell.text());
        boolean year = CellKind.of(cell) == CellKind.YEAR && place != Place.TITLE;
        return new Label(year ? words + "年" : words, place, cell.at().a1());
    }
}
