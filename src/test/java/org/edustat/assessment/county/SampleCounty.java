package org.edustat.assessment.county;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

import org.edustat.ClaimNotation;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;

/** The made-up county of 40 schools in the sample inbox, as its workbook lists them. */
final class SampleCounty {

    static final Path TABLE = Path.of("input/411523-新县/2022/新县2022年义务教育学校办学条件一览表.xlsx");

    private static final List<String> RESOURCES = List.of(
            "teachers_above_requirement",
            "expert_teachers",
            "arts_sports_teachers",
            "teaching_rooms_area",
            "indoor_sports_area",
            "sports_ground_area",
            "equipment_value",
            "multimedia_classrooms");

    private static final double TEN_THOUSAND = 10_000;

    private SampleCounty() {}

    static List<Figure> schools() {
        List<Figure> figures = new ArrayList<>();
        try (InputStream file = Files.newInputStream(TABLE);
                Workbook workbook = WorkbookFactory.create(file)) {
            rows(workbook.getSheet("小学")).forEach(row -> {
                figures.add(figure(row, "students", "primary", 1));
                resources(row, "primary", 2, figures);
            });
            rows(workbook.getSheet("初中")).forEach(row -> {
                figures.add(figure(row, "students", "lower_secondary", 1));
                resources(row, "lower_secondary", 2, figures);
            });
            rows(workbook.getSheet("九年一贯制学校")).forEach(row -> {
                figures.add(figure(row, "students", "primary", 1));
                figures.add(figure(row, "students", "lower_secondary", 2));
                resources(row, "compulsory", 3, figures);
            });
            return figures;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= 2) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void resources(Row row, String stage, int from, List<Figure> figures) {
        for (int at = 0; at < RESOURCES.size(); at++) {
            figures.add(figure(row, RESOURCES.get(at), stage, from + at));
        }
    }

    private static Figure figure(Row row, String indicator, String stage, int column) {
        double value = row.getCell(column).getNumericCellValue();
        long whole = Math.round(indicator.equals("equipment_value") ? value * TEN_THOUSAND : value);
        return figure("411523/%s/2022;stage=%s;institution=%s = %d"
                .formatted(indicator, stage, row.getCell(0).getStringCellValue(), whole));
    }

    static Figure figure(String line) {
        Observation observation = ClaimNotation.observation(line);
        return new Figure(observation.key(), observation, List.of());
    }
}
