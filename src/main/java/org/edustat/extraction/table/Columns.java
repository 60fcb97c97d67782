package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Signs;

/** The columns of a table: those that head the rows and those that hold figures. */
final class Columns {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\p{IsHan}{0,6} ?(?:序 ?号|编 ?号|编 ?码|代 ?码|行 ?次|标识码|邮编|电话|排名|名次|排序|位次|证 ?号|许可证|备案号|文号|邮政编码|手机|账号)|序|号)(?:[ (].{0,20})?"
                    + "|(?i:(?:\\S+ ){0,2}(?:I\\.?D\\.?|code)|No\\.?|#|rank)");
    /** Each of those has one of them. */
    private static final Signs IN_NUMBERED = Signs.of("号码次编话名序证机#dDeEoOkK");

    /** In thousands: 1,000 below such a head is no figure. */
    private static final Pattern UNITS = Pattern.compile("(?i:units?(?: of measure(?:ment)?)?)");

    private static final Signs IN_UNITS = Signs.of("uU");

    private static final Pattern YEARS = Pattern.compile(".*(?:年 ?份|年 ?度|学 ?年|(?i:years?)).*|年");
    private static final Pattern OF_ROWS = Pattern.compile("(?:统计|数据)?(?:年 ?份|年 ?度|学 ?年度?)");
    /** The year in which something came about says nothing of a year of figures. */
    private static final Pattern EVENT =
            Pattern.compile(".*(?:建校|建园|办学|成立|创办|创建|始建|建成|设立|开办|投用|启用|竣工|开工|完工|落成|批准|认定).*");

    private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d{2}[.](?:0?[1-9]|1[0-2])");

    private static final Pattern REMARK = Pattern.compile("备 ?注|说 ?明|(?i:remarks?|notes?)");

    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");

    /** So many rows that go up by one are no chance. */
    private static final int STEPS = 5;

    private final Sheet sheet;
    private final List<SheetRow> head;
    private final List<SheetRow> body;
    private final List<Integer> stub = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();

    Columns(Sheet sheet, List<SheetRow> head, List<SheetRow> body) {
        this.sheet = sheet;
        this.head = head;
        this.body = body;
        for (int column = 0; column < sheet.width(); column++) {
            sort(column);
        }
    }

    List<Integer> stub() {
        return List.copyOf(stub);
    }

    List<Integer> values() {
        return List.copyOf(values);
    }

    private void sort(int column) {
        List<SheetCell> cells = cells(column);
        if (cells.isEmpty()) {
            return;
        }
        int figures = 0;
        for (SheetCell cell : cells) {
            figures += cell.figure() ? 1 : 0;
        }
        boolean words = figures * 2 < cells.size() || figures == 0;
        if (words && !stub.isEmpty() && unread(column, cells)) {
            return;
        }
        if (!values.isEmpty() && yearsBehind(column, cells)) {
            stub.add(column);
        } else if (values.isEmpty()
                && (words
                        || headed(column, IN_NUMBERED, NUMBERED)
                        || !stub.isEmpty() && headed(column, IN_UNITS, UNITS)
                        || years(column, cells)
                        || counted(cells, column)
                        || stepping(cells, column))) {
            stub.add(column);
        } else if (!words && !tellsOfNames(column, cells)) {
            values.add(column);
        }
    }

    /** Whether most cells have figures that cannot be read, under a head that promises some: they name no rows. */
    private boolean unread(int column, List<SheetCell> cells) {
        return UnreadColumns.promising(head, column) != null
                && cells.stream()
                                        .filter(cell -> Wording.hasDigit(cell.folded()))
                                        .count()
                                * 2
                        > cells.size();
    }

    /** Whether a column behind the figures goes on about what the rows name: 联系电话, 排名, 建校时间. */
    private boolean tellsOfNames(int column, List<SheetCell> cells) {
        Optional<String> text =
                headText(column).filter(head -> head.codePoints().anyMatch(Character::isIdeographic));
        return text.isPresent()
                && (headed(column, IN_NUMBERED, NUMBERED)
                        || EVENT.matcher(text.get()).matches() && cells.stream().allMatch(Columns::tellsTime));
    }

    /** 年度 behind the figures of an export: each row is of one year. */
    private boolean yearsBehind(int column, List<SheetCell> cells) {
        return cells.size() > 1
                && column == sheet.width() - 1
                && stub.stream().noneMatch(other -> years(other, cells(other)))
                && cells.stream().allMatch(cell -> cell.kind() == CellKind.YEAR)
                && headText(column)
                        .filter(text -> OF_ROWS.matcher(text).matches())
                        .isPresent();
    }

    private static boolean tellsTime(SheetCell cell) {
        return !cell.figure()
                || cell.kind() == CellKind.YEAR
                || cell.kind() == CellKind.MISSING
                || MONTH.matcher(cell.folded()).matches();
    }

    private List<SheetCell> cells(int column) {
        List<SheetCell> cells = new ArrayList<>();
        for (SheetRow row : body) {
            SheetCell own = row.own(column);
            if (own != null) {
                cells.add(own);
            }
        }
        return cells;
    }

    private boolean headed(int column, Signs some, Pattern words) {
        for (SheetRow row : head) {
            SheetCell shown = row.shown(column);
            if (shown != null
                    && some.in(shown.folded())
                    && words.matcher(shown.folded()).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean years(int column, List<SheetCell> cells) {
        for (SheetCell cell : cells) {
            if (cell.figure() && cell.kind() != CellKind.YEAR) {
                return false;
            }
        }
        return headText(column).map(text -> YEARS.matcher(text).matches()).orElse(stub.isEmpty());
    }

    /** Whether the cells only count the rows: 1, 2, 3. */
    private boolean counted(List<SheetCell> cells, int column) {
        if (!stub.isEmpty() || cells.size() < 2) {
            return false;
        }
        int expected = 1;
        for (SheetCell cell : cells) {
            if (cell.folded().equals(Integer.toString(expected))) {
                expected++;
            } else if (cell.figure()) {
                return false;
            }
        }
        return column + 1 < sheet.width() && namedBeside(column);
    }

    /** Whether the first column goes up by one from row to row, as ages, grades and months do, before figures. */
    private boolean stepping(List<SheetCell> cells, int column) {
        if (!stub.isEmpty()
                || cells.size() < STEPS
                || column + 1 >= sheet.width()
                || headText(column).isEmpty()) {
            return false;
        }
        int steps = 0;
        int last = 0;
        for (SheetCell cell : cells) {
            if (cell.kind() == CellKind.TEXT) {
                continue;
            }
            if (!SMALL.matcher(cell.folded()).matches()) {
                return false;
            }
            int number = Integer.parseInt(cell.folded());
            if (steps > 0 && number != last + 1) {
                return false;
            }
            last = number;
            steps++;
        }
        return steps >= STEPS;
    }

    /** Whether most cells on the right are words. */
    private boolean namedBeside(int column) {
        int names = 0;
        for (SheetRow row : body) {
            names += row.kind(column + 1) == CellKind.TEXT ? 1 : 0;
        }
        return names * 2 > body.size();
    }

    private Optional<String> headText(int column) {
        return head.stream()
                .map(row -> row.shown(column))
                .filter(Objects::nonNull)
                .map(SheetCell::folded)
                .distinct()
                .reduce((above, below) -> above + " " + below);
    }
}
