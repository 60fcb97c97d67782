package org.edustat.extraction.table;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edustat.concept.Cell;

/** Tells for each row of a band, one after the other, what it is. */
final class RowRoles {

    private static final Pattern MATTER = Pattern.compile(
            "^[(]?(?:计量)?单位 ?:.*|.*(?:填报|制表|报送|审核|填表|统计负责|表 ?号|制定机关|批准机关|批准文号|备案文号|文 ?号|有效期).{0,12}:.*|^Unit ?(?::|in ).*");
    private static final Pattern CORNER =
            Pattern.compile("年 ?份?|年 ?度|学 ?年|项 ?目|指 ?标|指标名称|地 ?区|名 ?称|(?i:years?(?: ?/ ?month)?|item|region|period)");
    private static final Pattern NUMBERING_CORNER = Pattern.compile("[甲乙丙丁A-D]|栏次|编号|序号|列次|行次");
    private static final int SURELY_NUMBERING = 3;
    private static final int YEAR_DIGITS = 4;

    private final Sheet sheet;
    private final List<Integer> rows;
    private final Set<Integer> numeric;

    RowRoles(Sheet sheet, List<Integer> rows) {
        this.sheet = sheet;
        this.rows = rows;
        this.numeric = numericColumns();
    }

    private Set<Integer> numericColumns() {
        TreeMap<Integer, Integer> balance = new TreeMap<>();
        for (int row : rows) {
            List<Cell> cells = sheet.cells(row);
            if (cells.size() > 1) {
                cells.forEach(cell ->
                        balance.merge(cell.at().column(), sheet.kind(cell).figure() ? 1 : -1, Integer::sum));
            }
        }
        return balance.entrySet().stream()
                .filter(column -> column.getValue() >= 0)
                .map(column -> column.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The role of the row.
     *
     * @param place its place in the band
     * @param inBody whether rows with figures stand above it in its table
     */
    RowRole of(int place, boolean inBody) {
        List<Cell> cells = sheet.cells(rows.get(place));
        if (matter(cells) || numberedTitle(place, cells)) {
            return RowRole.MATTER;
        }
        boolean years = yearHead(place, cells, inBody);
        if (cells.size() == 1 && !years) {
            return sheet.kind(cells.get(0)) == CellKind.TEXT ? RowRole.LONE : RowRole.DATA;
        }
        if (years) {
            return RowRole.HEAD;
        }
        if (numbering(cells)) {
            return RowRole.NUMBERING;
        }
        return manyFigures(cells, inBody) ? RowRole.DATA : RowRole.HEAD;
    }

    /** A title with its table's number in a cell of its own. */
    private boolean numberedTitle(int place, List<Cell> cells) {
        return place == 0
                && cells.size() == 2
                && sheet.kind(cells.get(0)) == CellKind.NUMBER
                && sheet.kind(cells.get(1)) == CellKind.TEXT;
    }

    private boolean matter(List<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> MATTER.matcher(Wording.folded(cell.text())).matches());
    }

    private boolean manyFigures(List<Cell> cells, boolean inBody) {
        long figures = cells.stream()
                .filter(cell ->
                        numeric.contains(cell.at().column()) && sheet.kind(cell).figure())
                .count();
        long words = cells.stream()
                .filter(cell -> numeric.contains(cell.at().column()) && sheet.kind(cell) == CellKind.TEXT)
                .count();
        return inBody ? figures > 0 || words < 2 : figures > 0 && figures >= words;
    }

    private boolean yearHead(int place, List<Cell> cells, boolean inBody) {
        List<Cell> figures =
                cells.stream().filter(cell -> sheet.kind(cell).figure()).toList();
        if (figures.isEmpty() || figures.stream().anyMatch(cell -> sheet.kind(cell) != CellKind.YEAR)) {
            return false;
        }
        List<Cell> words = cells.stream()
                .filter(cell -> sheet.kind(cell) == CellKind.TEXT)
                .filter(cell -> cell.at().column() < figures.get(0).at().column())
                .toList();
        boolean corner = words.stream()
                .allMatch(cell -> CORNER.matcher(Wording.folded(cell.text())).matches());
        if (inBody && (figures.size() < 2 || !corner)) {
            return false;
        }
        return inSequence(figures) && !yearsBelow(place, figures.get(0)) && (corner || !headed(place));
    }

    private boolean headed(int place) {
        return rows.subList(0, place).stream().anyMatch(row -> sheet.cells(row).size() > 1);
    }

    private boolean yearsBelow(int place, Cell first) {
        return place + 1 < rows.size()
                && sheet.own(rows.get(place + 1), first.at().column())
                        .filter(cell -> sheet.kind(cell) == CellKind.YEAR)
                        .isPresent();
    }

    private boolean inSequence(List<Cell> figures) {
        List<Integer> years = figures.stream()
                .map(cell -> Integer.parseInt(Wording.folded(cell.text()).substring(0, YEAR_DIGITS)))
                .toList();
        Set<Integer> distinct = new TreeSet<>(years);
        if (distinct.size() == 1) {
            return true;
        }
        int steps = 0;
        for (int at = 1; at < years.size(); at++) {
            steps += Integer.signum(years.get(at) - years.get(at - 1));
        }
        return Math.abs(steps) == years.size() - 1 || distinct.size() * 2 <= years.size();
    }

    private boolean numbering(List<Cell> cells) {
        List<Cell> figures =
                cells.stream().filter(cell -> sheet.kind(cell).figure()).toList();
        List<Cell> words =
                cells.stream().filter(cell -> !sheet.kind(cell).figure()).toList();
        boolean corner = words.stream()
                .allMatch(cell ->
                        NUMBERING_CORNER.matcher(Wording.folded(cell.text())).matches());
        if (figures.isEmpty() || !corner || (words.isEmpty() && figures.size() < SURELY_NUMBERING)) {
            return false;
        }
        for (int at = 0; at < figures.size(); at++) {
            if (!Wording.folded(figures.get(at).text()).replaceAll("[()]", "").equals(Integer.toString(at + 1))) {
                return false;
            }
        }
        return true;
    }
}
