package org.edustat.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Follows each number of a yearly workbook to the paper that it was taken from, as a distrustful manager would. */
final class Traces {

    private static final int HEADER = 2;
    private static final BigDecimal ROUNDING = new BigDecimal("1e-6");

    private final SentFiles sent;
    private final Map<String, Paper> papers = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int followed;

    Traces(Path input) {
        this.sent = new SentFiles(input);
    }

    /** Everything that does not stand where the workbook says that it stands. */
    List<String> complaints() {
        return complaints;
    }

    /** How many numbers were followed. */
    int followed() {
        return followed;
    }

    Traces follow(Path file) {
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                if (isTheme(sheet)) {
                    figures(workbook, sheet);
                }
            }
            targets(workbook.getSheet("目标达成"));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The figures of a theme stand behind the column 范围. */
    private static boolean isTheme(Sheet sheet) {
        return sheet.getRow(HEADER) != null && columns(sheet).containsKey("范围");
    }

    private void figures(Workbook workbook, Sheet figures) {
        int first = columns(figures).get("范围") + 1;
        for (Row row : figures) {
            for (Cell cell : row) {
                boolean figure = row.getRowNum() > HEADER && cell.getColumnIndex() >= first && stated(row, first - 1);
                if (figure && cell.getCellType() != CellType.BLANK) {
                    followed++;
                    figure(workbook, cell);
                }
            }
        }
    }

    /** What is reckoned says so in the column 范围. */
    private static boolean stated(Row row, int scope) {
        String says = row.getCell(scope).getStringCellValue();
        return !says.equals("比上年") && !says.equals("区划变更") && !says.startsWith("下级合计");
    }

    private void figure(Workbook workbook, Cell figure) {
        if (figure.getHyperlink() == null) {
            complain(figure, "has no link");
            return;
        }
        CellReference place = new CellReference(figure.getHyperlink().getAddress());
        Sheet sources = workbook.getSheet(place.getSheetName());
        Row source = sources.getRow(place.getRow());
        Map<String, Integer> columns = columns(sources);
        for (String same : List.of("地区", "指标", "时期", "单位")) {
            String here = words(figure.getRow(), columns(figure.getSheet()), same);
            if (!here.equals(words(source, columns, same))) {
                complain(figure, "leads to another " + same + ": " + words(source, columns, same));
            }
        }
        String stage = figure.getSheet()
                .getRow(HEADER)
                .getCell(figure.getColumnIndex())
                .getStringCellValue();
        if (!stage.equals("不分学段") && !words(source, columns, "学段、范围").startsWith(stage)) {
            complain(figure, "leads to another 学段: " + words(source, columns, "学段、范围"));
        }
        stands(
                figure,
                words(source, columns, "文件"),
                words(source, columns, "位置"),
                words(source, columns, "原文"),
                words(source, columns, "原数"));
    }

    private void targets(Sheet targets) {
        Map<String, Integer> columns = columns(targets);
        for (Row row : targets) {
            if (row.getRowNum() > HEADER && !isGoal(row, columns)) {
                followed++;
                String[] place = words(row, columns, "位置").split(" · ", 2);
                stands(row.getCell(columns.get("目标值")), place[0], place[1], words(row, columns, "原文"), "");
            }
        }
    }

    /** What the nation asks stands in no paper of the inbox, but with its words and number in {@code jobs/targets}. */
    private boolean isGoal(Row row, Map<String, Integer> columns) {
        String number = BigDecimal.valueOf(
                        row.getCell(columns.get("目标值")).getCellType() == CellType.NUMERIC
                                ? row.getCell(columns.get("目标值")).getNumericCellValue()
                                : 0)
                .stripTrailingZeros()
                .toPlainString();
        String quotation = words(row, columns, "原文");
        try (Stream<String> goals = Files.lines(Path.of("jobs/targets/goals.csv"))) {
            return goals.anyMatch(goal -> goal.endsWith("," + quotation)
                    && goal.replaceAll("[≥≤<>=]", "").contains("," + number + ","));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param written the number as the workbook quotes it; empty where it quotes none apart */
    private void stands(Cell cell, String path, String place, String quotation, String written) {
        Paper paper = papers.computeIfAbsent(path, this::open);
        if (paper == null) {
            complain(cell, "leads to a file that is not there: " + path);
            return;
        }
        String there = paper.at(place, written).strip();
        if (there.isEmpty() || !(written.isEmpty() || there.equals(written))) {
            complain(cell, "%s %s says “%s”, not “%s”".formatted(path, place, there, written));
            return;
        }
        BigDecimal worth = Numeral.worth(there, quotation);
        if (cell.getCellType() != CellType.NUMERIC || !close(cell.getNumericCellValue(), worth)) {
            complain(cell, "is %s, but %s %s says “%s”".formatted(cell, path, place, there));
        }
        boolean quoted = place.endsWith("字")
                ? paper.says(quotation) && quotation.contains(there)
                : List.of(quotation.split(" \\| ")).stream().allMatch(paper::hasLabel);
        if (!quoted) {
            complain(cell, "%s does not say “%s”".formatted(path, quotation));
        }
    }

    private @Nullable Paper open(String path) {
        try {
            return sent.find(path).map(Paper::open).orElse(null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean close(double shown, BigDecimal worth) {
        BigDecimal error = BigDecimal.valueOf(shown).subtract(worth).abs();
        return error.compareTo(worth.abs().multiply(ROUNDING)) <= 0;
    }

    private void complain(Cell cell, String what) {
        complaints.add("%s!%s %s".formatted(cell.getSheet().getSheetName(), cell.getAddress(), what));
    }

    private static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(HEADER).forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
        return columns;
    }

    private static String words(Row row, Map<String, Integer> columns, String column) {
        return row.getCell(columns.get(column)).getStringCellValue();
    }
}
