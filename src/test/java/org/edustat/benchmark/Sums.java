package org.edustat.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.Observation;
import org.edustat.concept.Stage;

/**
 * Sums by region, school year, stage and indicator, in the words of the form, to the hundredth that the form is written
 * in.
 *
 * @param byKey the sums, each under {@code region/school year/stage/column}
 */
record Sums(Map<String, BigDecimal> byKey) {

    private static final int HUNDREDTHS = 2;

    /** The nine columns of the form with the indicators that they become. */
    static final Map<String, String> INDICATORS = Map.of(
            "在校生数/合计", "students",
            "在校生数/女", "female_students",
            "在校生数/寄宿生", "boarding_students",
            "专任教师/合计", "teachers",
            "专任教师/女", "female_teachers",
            "专任教师/高级职称", "senior_title_teachers",
            "校舍与场地/建筑面积", "floor_area",
            "校舍与场地/运动场面积", "sports_area",
            "经费/生均支出", "expenditure_per_student");

    private static final Map<String, Stage> STAGES =
            Map.of("小学", Stage.PRIMARY, "初中", Stage.LOWER_SECONDARY, "普通高中", Stage.GENERAL_UPPER_SECONDARY);

    Sums() {
        this(new TreeMap<>());
    }

    /** The pivot that the script writes: region, school year and stage before the columns of the form. */
    static Sums ofScript(Path workbook) throws IOException, InvalidFormatException {
        Sums sums = new Sums();
        try (OPCPackage container = OPCPackage.open(workbook.toFile());
                XSSFWorkbook pivot = new XSSFWorkbook(container)) {
            Sheet sheet = pivot.getSheetAt(0);
            DataFormatter text = new DataFormatter();
            for (Row row : sheet) {
                for (int column = 3; row.getRowNum() > 0 && column < row.getLastCellNum(); column++) {
                    String indicator =
                            INDICATORS.get(text.formatCellValue(sheet.getRow(0).getCell(column)));
                    String key = key(
                            text.formatCellValue(row.getCell(0)),
                            text.formatCellValue(row.getCell(1)).replace('-', '/'),
                            STAGES.get(text.formatCellValue(row.getCell(2))).code(),
                            indicator);
                    sums.add(key, BigDecimal.valueOf(row.getCell(column).getNumericCellValue()));
                }
            }
        }
        return sums.rounded();
    }

    void add(Observation observation) {
        add(
                key(
                        observation.key().region(),
                        observation.key().period().notation(),
                        observation.key().stage().code(),
                        observation.key().indicator()),
                observation.amount().value());
    }

    void add(String key, BigDecimal value) {
        byKey.merge(key, value, BigDecimal::add);
    }

    static String key(String region, String schoolYear, String stage, String indicator) {
        return String.join("/", region, schoolYear, stage, indicator);
    }

    Sums rounded() {
        Map<String, BigDecimal> rounded = new TreeMap<>();
        byKey.forEach((key, sum) -> rounded.put(key, sum.setScale(HUNDREDTHS, RoundingMode.HALF_EVEN)));
        return new Sums(rounded);
    }

    /** Where the others differ, one line each. */
    List<String> differences(Sums others) {
        List<String> differences = new ArrayList<>();
        byKey.forEach((key, sum) -> {
            if (!sum.equals(others.byKey.get(key))) {
                differences.add("%s: %s against %s".formatted(key, sum, others.byKey.get(key)));
            }
        });
        others.byKey.keySet().stream()
                .filter(key -> !byKey.containsKey(key))
                .forEach(key -> differences.add("%s: none against %s".formatted(key, others.byKey.get(key))));
        return differences;
    }
}
