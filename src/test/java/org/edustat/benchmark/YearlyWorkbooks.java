package org.edustat.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.Stage;

/** The sums that managers see: the sheet 学校合计 of every yearly workbook. */
final class YearlyWorkbooks {

    private static final String SHEET = "学校合计";
    private static final int HEADER = 2;
    private static final int CODE = 1;
    private static final int PERIOD = 2;
    private static final int STAGE = 3;

    private static final Map<String, Stage> STAGES =
            Map.of("小学", Stage.PRIMARY, "初中", Stage.LOWER_SECONDARY, "普通高中", Stage.GENERAL_UPPER_SECONDARY);

    /** What goes back to districts and what the store keeps lie beside the folders of the years. */
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** The indicators by the headings that they have in the workbook. */
    private final Map<String, String> headings;

    YearlyWorkbooks(Map<String, String> headings) {
        this.headings = headings;
    }

    Sums sums(Path output) throws IOException, InvalidFormatException {
        Sums sums = new Sums();
        try (Stream<Path> files = Files.walk(output, 2)) {
            List<Path> workbooks = files.filter(file ->
                            YEAR.matcher(output.relativize(file).getName(0).toString())
                                            .matches()
                                    && file.toString().endsWith(".xlsx"))
                    .toList();
            for (Path workbook : workbooks) {
                add(workbook, sums);
            }
        }
        return sums.rounded();
    }

    private void add(Path file, Sums sums) throws IOException, InvalidFormatException {
        try (OPCPackage container = OPCPackage.open(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(container)) {
            Sheet sheet = workbook.getSheet(SHEET);
            Map<Integer, String> columns = columns(sheet.getRow(HEADER));
            for (Row row : sheet) {
                if (row.getRowNum() > HEADER) {
                    columns.forEach((column, indicator) -> add(row, row.getCell(column), indicator, sums));
                }
            }
        }
    }

    private Map<Integer, String> columns(Row header) {
        Map<Integer, String> columns = new HashMap<>();
        for (Cell cell : header) {
            String indicator = headings.get(cell.getStringCellValue());
            if (indicator != null) {
                columns.put(cell.getColumnIndex(), indicator);
            }
        }
        return columns;
    }

    private static void add(Row row, Cell cell, String indicator, Sums sums) {
        if (cell != null && cell.getCellType() == CellType.NUMERIC) {
            sums.add(
                    Sums.key(
                            row.getCell(CODE).getStringCellValue(),
                            row.getCell(PERIOD).getStringCellValue().replace("学年", ""),
                            STAGES.get(row.getCell(STAGE).getStringCellValue()).code(),
                            indicator),
                    BigDecimal.valueOf(cell.getNumericCellValue()));
        }
    }
}
