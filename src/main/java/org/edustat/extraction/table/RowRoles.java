package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells for each row of a band, one after the other, what it is. */
final class RowRoles {

    private static final Pattern MATTER = Pattern.compile(
            "^[(]?(?:计量|资金|金额|数量|面积|投资|人数)?单位 ?:.*|^[(]?(?:数据)?(?:截至|截止|统计|填表|上报|报表|报告)(?:时间|日期|时点|年度|月份)?.{0,6}:.*|.*(?:填报|制表|报送|审核|填表|统计负责|表 ?号|制定机关|批准机关|批准文号|备案文号|文 ?号|有效期).{0,12}:.*|^Unit ?(?::|in ).*");
    private static final Pattern CORNER = Pattern.compile(
            "(?:(?:年 ?份?|年 ?度|学 ?年|项 ?目|指 ?标|(?:指 ?标|项 ?目) ?名 ?称|地 ?区|区 ?域|县 ?区|区 ?县|市 ?县|名 ?称|类 ?别|(?:计 ?量 ?)?单 ?位"
                    + "|(?i:years?(?: ?/ ?month)?|items?|indicators?|regions?|period|units?))(?: ?[/、] ?| |$))+");
    /** In two languages, with what stands down and across. */
    private static final int LONGEST_CORNER = 100;

    private static final Pattern UNIT_ALONE = Pattern.compile(
            "(?i:percentages?|per ?cent|numbers?|thousands?|(?:[£$€] ?)?(?:thousands?|millions?|billions?|bn|m)|tonnes|[£$€]|%)");
    private static final Pattern NUMBERING_CORNER = Pattern.compile("[甲乙丙丁A-D]|栏次|编号|序号|列次|行次");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final int SURELY_NUMBERING = 3;
    private static final int YEAR_DIGITS = 4;

    private final List<SheetRow> rows;
    private final boolean begun;
    private final boolean pairs;
    private final BitSet numeric = new BitSet();

    /** @param begun whether rows of the same table stand above the first one */
    RowRoles(List<SheetRow> rows, boolean begun) {
        this.rows = rows;
        this.begun = begun;
        this.pairs = !begun && PairsForm.is(rows);
        int[] balance = balance();
        for (int column = 0; column < balance.length; column++) {
            numeric.set(column, balance[column] >= 0);
        }
    }

    /** Whether a line above a table is form matter and not its title. */
    static boolean formMatter(String words) {
        return MATTER.matcher(words).matches();
    }

    /** How many more figures than other cells each column has. */
    private int[] balance() {
        int width = 0;
        for (SheetRow row : rows) {
            width = Math.max(width, row.last().column() + 1);
        }
        int[] balance = new int[width];
        for (SheetRow row : rows) {
            if (row.cells().size() > 1) {
                for (SheetCell cell : row.cells()) {
                    balance[cell.column()] += cell.figure() ? 1 : -1;
                }
            }
        }
        return balance;
    }

    /**
     * The role of the row.
     *
     * @param place its place in the band
     * @param inBody whether rows with figures stand above it in its table
     */
    RowRole of(int place, boolean inBody) {
        List<SheetCell> cells = rows.get(place).cells();
        if (matter(cells) || numberedTitle(place, cells) || !inBody && unitAtRight(place, cells)) {
            return RowRole.MATTER;
        }
        if (pairs && cells.size() > 1) {
            return RowRole.DATA;
        }
        if (!inBody && yearOfRows(place, cells)) {
            return RowRole.LONE;
        }
        boolean years = yearHead(place, cells, inBody);
        if (cells.size() == 1 && !years) {
            return cells.get(0).kind() == CellKind.TEXT ? RowRole.LONE : RowRole.DATA;
        }
        if (SplitHead.of(rows.get(place), place + 1 < rows.size() ? rows.get(place + 1) : null) != null) {
            return RowRole.LONE;
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
    private boolean numberedTitle(int place, List<SheetCell> cells) {
        return place == 0
                && !begun
                && cells.size() == 2
                && cells.get(0).kind() == CellKind.NUMBER
                && cells.get(1).kind() == CellKind.TEXT;
    }

    /** Great Britain on the left and Percentages on the right, over a head of more columns: the unit of the table. */
    private boolean unitAtRight(int place, List<SheetCell> cells) {
        if (begun || cells.size() != 2 || place + 1 >= rows.size()) {
            return false;
        }
        List<SheetCell> below = rows.get(place + 1).cells();
        return UNIT_ALONE.matcher(cells.get(1).folded()).matches()
                && cells.get(0).kind() == CellKind.TEXT
                && below.size() > 2
                && below.get(below.size() - 1).column() == cells.get(1).column()
                && rows.get(place).merge(cells.get(1).column()) == null
                && below.stream().noneMatch(cell -> cell.kind() == CellKind.NUMBER);
    }

    private static boolean matter(List<SheetCell> cells) {
        for (SheetCell cell : cells) {
            String words = cell.folded();
            boolean may = words.indexOf(':') >= 0 || words.startsWith("Unit");
            if (may && formMatter(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean manyFigures(List<SheetCell> cells, boolean inBody) {
        int figures = 0;
        int words = 0;
        for (SheetCell cell : cells) {
            if (numeric.get(cell.column())) {
                figures += cell.figure() ? 1 : 0;
                words += cell.kind() == CellKind.TEXT ? 1 : 0;
            }
        }
        return inBody ? figures > 0 || words < 2 : figures > 0 && figures >= words;
    }

    private boolean yearHead(int place, List<SheetCell> cells, boolean inBody) {
        List<SheetCell> years = new ArrayList<>();
        for (SheetCell cell : cells) {
            if (cell.kind() == CellKind.YEAR) {
                years.add(cell);
            } else if (cell.figure()) {
                return false;
            }
        }
        if (years.isEmpty()) {
            return false;
        }
        boolean corner = corner(cells, years.get(0).column());
        if (inBody && (years.size() < 2 || !corner)) {
            return false;
        }
        return (inSequence(years) || years.size() == cells.size() && groupsInSequence(years))
                && !yearsBelow(place, years.get(0))
                && (corner || !headed(place));
    }

    /** A year that stands alone before the names of rows, below the head of the columns, heads these rows. */
    private boolean yearOfRows(int place, List<SheetCell> cells) {
        if (cells.size() != 1 || cells.get(0).kind() != CellKind.YEAR || place + 1 >= rows.size() || !headed(place)) {
            return false;
        }
        List<SheetCell> below = rows.get(place + 1).cells();
        return below.size() > 1
                && below.get(0).kind() == CellKind.TEXT
                && below.get(0).column() == cells.get(0).column()
                && below.subList(1, below.size()).stream().allMatch(SheetCell::figure);
    }

    /** Whether all words before the column may stand in the corner of a table. */
    private static boolean corner(List<SheetCell> cells, int column) {
        for (SheetCell cell : cells) {
            if (cell.kind() == CellKind.TEXT && cell.column() < column && !isCorner(cell.folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCorner(String words) {
        return words.length() <= LONGEST_CORNER && CORNER.matcher(words).matches();
    }

    private boolean headed(int place) {
        return begun
                || rows.subList(0, place).stream().anyMatch(row -> row.cells().size() > 1 && !matter(row.cells()));
    }

    private boolean yearsBelow(int place, SheetCell first) {
        SheetCell below = place + 1 < rows.size() ? rows.get(place + 1).own(first.column()) : null;
        return below != null && below.kind() == CellKind.YEAR;
    }

    /** 2008, 2009 below one head, a gap, and 2009 below another: nothing but years. */
    private static boolean groupsInSequence(List<SheetCell> years) {
        List<SheetCell> group = new ArrayList<>();
        for (SheetCell year : years) {
            if (!group.isEmpty() && year.column() > group.get(group.size() - 1).column() + 1) {
                if (!inSequence(group)) {
                    return false;
                }
                group.clear();
            }
            group.add(year);
        }
        return group.size() < years.size() && inSequence(group);
    }

    private static boolean inSequence(List<SheetCell> figures) {
        List<Integer> years = figures.stream()
                .map(cell -> Integer.parseInt(cell.folded().substring(0, YEAR_DIGITS)))
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

    private static boolean numbering(List<SheetCell> cells) {
        int figures = 0;
        for (SheetCell cell : cells) {
            if (cell.figure()) {
                figures++;
                if (!isNumber(cell.folded(), figures)) {
                    return false;
                }
            } else if (!NUMBERING_CORNER.matcher(cell.folded()).matches()) {
                return false;
            }
        }
        return figures > 0 && (figures < cells.size() || figures >= SURELY_NUMBERING);
    }

    private static boolean isNumber(String words, int number) {
        return BRACKETS.matcher(words).replaceAll("").equals(Integer.toString(number));
    }
}
