package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.concept.Cell;

/** The columns of a table: those that head the rows and those that hold figures. */
final class Columns {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\p{IsHan}{0,6} ?(?:序 ?号|编 ?号|代 ?码|行 ?次|标识码|邮编|电话|排名|位次)|序|号)(?:[ (].{0,20})?"
                    + "|(?i:(?:\\S+ ){0,2}(?:I\\.?D\\.?|code)|No\\.?|#|rank)");
    private static final Pattern YEARS = Pattern.compile(".*(?:年 ?份|年 ?度|学 ?年|(?i:years?)).*|年");
    private static final Pattern REMARK = Pattern.compile("备 ?注|说 ?明|(?i:remarks?|notes?)");

    private final Sheet sheet;
    private final List<Integer> head;
    private final List<Integer> body;
    private final List<Integer> stub = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();

    Columns(Sheet sheet, List<Integer> head, List<Integer> body) {
        this.sheet = sheet;
        this.head = head;
        this.body = body;
        sheet.columns().forEach(this::sort);
    }

    List<Integer> stub() {
        return List.copyOf(stub);
    }

    List<Integer> values() {
        return List.copyOf(values);
    }

    private void sort(int column) {
        List<Cell> cells =
                body.stream().flatMap(row -> sheet.own(row, column).stream()).toList();
        if (cells.isEmpty()) {
            return;
        }
        long figures = cells.stream().filter(cell -> sheet.kind(cell).figure()).count();
        boolean words = figures * 2 < cells.size() || figures == 0;
        if (values.isEmpty() && (words || numbered(column) || years(column, cells) || counted(cells, column))) {
            stub.add(column);
        } else if (!words) {
            values.add(column);
        }
    }

    private boolean numbered(int column) {
        return head.stream()
                .flatMap(row -> sheet.shown(row, column).stream())
                .anyMatch(cell -> NUMBERED.matcher(Wording.folded(cell.text())).matches());
    }

    private boolean years(int column, List<Cell> cells) {
        boolean years = cells.stream()
                .filter(cell -> sheet.kind(cell).figure())
                .allMatch(cell -> sheet.kind(cell) == CellKind.YEAR);
        boolean named =
                headText(column).map(text -> YEARS.matcher(text).matches()).orElse(stub.isEmpty());
        return years && named;
    }

    /** Whether the cells only count the rows: 1, 2, 3. */
    private boolean counted(List<Cell> cells, int column) {
        if (!stub.isEmpty() || cells.size() < 2) {
            return false;
        }
        int expected = 1;
        for (Cell cell : cells) {
            String text = Wording.folded(cell.text());
            if (text.equals(Integer.toString(expected))) {
                expected++;
            } else if (sheet.kind(cell).figure()) {
                return false;
            }
        }
        return column + 1 < sheet.width()
                && body.stream()
                                        .filter(row -> sheet.kind(row, column + 1) == CellKind.TEXT)
                                        .count()
                                * 2
                        > body.size();
    }

    private Optional<String> headText(int column) {
        return head.stream()
                .flatMap(row -> sheet.shown(row, column).stream())
                .map(cell -> Wording.folded(cell.text()))
                .distinct()
                .reduce((above, below) -> above + " " + below);
    }
}
