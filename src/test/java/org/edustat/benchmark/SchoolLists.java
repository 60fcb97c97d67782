package org.edustat.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The many: workbooks of real counties, each a title, a unit row, a two-level merged header, 55 invented schools and a
 * total row of formulas. Seeded; the values are those of the figures in the performance notes.
 */
final class SchoolLists {

    static final int WORKBOOKS = Integer.getInteger("workbooks", 2000);
    static final int SCHOOLS = 55;

    private static final int COUNTIES = 400;
    private static final int SCHOOL_YEARS = 6;

    private SchoolLists() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(Invention.SEED + 1);
        List<String> counties = Resources.lines("counties.csv");
        for (int number = 0; number < WORKBOOKS; number++) {
            String[] county = counties.get(number % COUNTIES).split(",");
            String year = Invention.schoolYear(number / COUNTIES % SCHOOL_YEARS);
            Path file = folder.resolve(String.format("%04d_%s_%s.xlsx", number, county[0], year));
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
                new SchoolList(workbook, random).fill(county[0], county[1], year);
                workbook.write(bytes);
            }
        }
    }
}
