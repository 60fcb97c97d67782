package org.edustat.reporting.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.blackbox.OtherPrograms;
import org.edustat.concept.CellAddress;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;
import org.edustat.reporting.sheet.WorkbookModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A sheet with more links than Excel opens without a repair: the others are formulas that show what the cell holds. */
class ManyLinksTest {

    private static final int ROWS = SheetLinks.MOST + 470;
    private static final int WORDS_EVERY = 10;

    @TempDir
    static Path folder;

    private static Path workbook;

    @BeforeAll
    static void aSheetWhoseEveryCellLeadsToTheOther() throws IOException {
        List<RowModel> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            CellModel cell = row % WORDS_EVERY == 0
                    ? CellModel.words(Role.TEXT, "=\"鹤壁市\" & " + row)
                    : CellModel.count(Role.NUMBER, row);
            rows.add(RowModel.of(cell.linkedTo(new CellModel.Link("来源", new CellAddress(row, 0)))));
        }
        List<RowModel> sources = rows.stream()
                .map(row -> RowModel.of(CellModel.words(Role.TEXT, "有")))
                .toList();
        WorkbookModel model = new WorkbookModel(
                "链接", "教育统计汇总", LocalDate.of(2022, 12, 31), List.of(sheet("学生", rows), sheet("来源", sources)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WorkbookWriter().write(model, bytes);
        workbook = Files.write(folder.resolve("links.xlsx"), bytes.toByteArray());
    }

    private static SheetModel sheet(String name, List<RowModel> rows) {
        return new SheetModel(name, List.of(20), SheetModel.Frozen.NOTHING, rows, List.of(), null);
    }

    @Test
    void asManyLinksAsExcelOpensAreLinksAndTheOthersFormulasWithTheirValue() throws IOException {
        String part;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            part = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }

        assertThat(part.split("<hyperlink ", -1)).hasSize(SheetLinks.MOST + 1);
        assertThat(part.split("<f>HYPERLINK\\(", -1)).hasSize(ROWS - SheetLinks.MOST + 1);
        assertThat(part)
                .contains("<f>HYPERLINK(\"#'来源'!A65532\",65531)</f><v>65531</v>")
                .contains("<f>HYPERLINK(\"#'来源'!A65541\",\"=\"\"鹤壁市\"\" &amp; 65540\")</f><v>=\"鹤壁市\" &amp; 65540</v>");
    }

    @Test
    void openpyxlFindsEveryLinkLeadingSomewhere() throws Exception {
        assumeTrue(OtherPrograms.hasOpenpyxl(), "skipped: there is no openpyxl (Debian: apt install python3-openpyxl)");

        assertThat(OtherPrograms.says("/usr/bin/python3", "src/test/python/read_workbooks.py", workbook.toString()))
                .as("what the script found")
                .isZero();
    }

    @Test
    void libreOfficeShowsWhatTheFormulasHold() throws Exception {
        assumeTrue(
                OtherPrograms.hasLibreOffice(), "skipped: there is no soffice (Debian: apt install libreoffice-calc)");
        assertThat(OtherPrograms.says(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1",
                        "--outdir",
                        folder.toString(),
                        workbook.toString()))
                .isZero();

        try (Stream<String> lines = Files.lines(folder.resolve("links-学生.csv"))) {
            assertThat(lines.map(line -> line.replace("\"", ""))
                            .skip(SheetLinks.MOST)
                            .limit(11)
                            .toList())
                    .startsWith("=鹤壁市 & 65530", "65531")
                    .endsWith("=鹤壁市 & 65540");
        }
    }
}
