package org.edustat.blackbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One form and one report, written by other programs in every kind of file: the same figures come out of each, from the
 * same cells and the same words. The files were converted from {@code form.fods} and {@code page.fodt} by LibreOffice;
 * {@link LibreOfficeKindsTest} does so anew.
 */
class EveryKindTest {

    private static final Path KINDS = Path.of("src/test/resources/submissions/kinds");

    @TempDir
    private static Path folder;

    private static List<String> form;
    private static List<String> page;

    @BeforeAll
    static void theFigures() {
        form = ToldFigures.of(KINDS.resolve("form.xlsx"));
        page = ToldFigures.of(KINDS.resolve("page.docx"));
    }

    @Test
    void theFormIsReadRight() {
        assertThat(form).hasSize(35);
        assertThat(form.get(2))
                .contains("\"sheet\":\"基本情况\"", "\"cell\":\"D5\"", "\"text\":\"147,211\"", "\"value\":147211")
                .contains("\"indicator\":\"students\"", "\"stage\":\"primary\"", "\"region\":\"410600\"")
                .contains("\"period\":\"2020\"", "\"column_headers\":[[\"D3\",\"D4\"]]");
        assertThat(form).anyMatch(line -> line.contains("\"cell\":\"H7\"") && line.contains("\"masked\""));
        assertThat(form.get(form.size() - 2))
                .contains("\"cell\":\"C6\"", "\"value\":90.12", "gross_enrolment_rate", "\"period\":\"2019\"");
    }

    @Test
    void theReportIsReadRight() {
        assertThat(page).hasSize(30);
        assertThat(page.get(4))
                .contains("\"text\":\"3.85%\"", "\"indicator\":\"large_class_share\"", "\"period\":\"2019\"");
        assertThat(page.get(10)).contains("\"text\":\"151人\"", "\"kind\":\"change\"", "teachers_hired");
        assertThat(page.get(page.size() - 1))
                .contains("\"cell\":\"E5\"", "\"value\":1563", "\"region\":\"410611\"", "lower_secondary");
    }

    @Test
    void theOlderWorkbookSaysTheSameUnderBothItsNames() throws IOException {
        assertThat(ToldFigures.of(KINDS.resolve("form.xls"))).isEqualTo(form);
        assertThat(ToldFigures.of(renamed("form.xls", "form.et"))).isEqualTo(form);
        assertThat(ToldFigures.of(renamed("form.xlsx", "container.et"))).isEqualTo(form);
    }

    @Test
    void theStrictWorkbookSaysTheSame() throws IOException {
        Path strict = Files.write(folder.resolve("strict.xlsx"), OfficeDialect.strict(KINDS.resolve("form.xlsx")));

        assertThat(ToldFigures.of(strict)).isEqualTo(form);
    }

    @Test
    void theWorkbookWithAMacroSaysTheSame() throws IOException {
        Path macro = folder.resolve("form.xlsm");
        try (InputStream bytes = Files.newInputStream(KINDS.resolve("form.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(bytes);
                POIFSFileSystem project = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(macro)) {
            project.createDocument(new ByteArrayInputStream(new byte[] {1}), "PROJECT");
            Path stored = folder.resolve("vbaProject.bin");
            try (OutputStream vba = Files.newOutputStream(stored)) {
                project.writeFilesystem(vba);
            }
            workbook.setVBAProject(Files.newInputStream(stored));
            workbook.write(out);
        }

        assertThat(ToldFigures.of(macro)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.doc", "page.pdf", "page.html"})
    void theReportSaysTheSameInTheSameWords(String name) {
        assertThat(ToldFigures.of(KINDS.resolve(name))).isEqualTo(page);
    }

    @Test
    void theReportSaysTheSameAsAPaperOfAnotherOffice() throws IOException {
        assertThat(ToldFigures.of(renamed("page.doc", "page.wps"))).isEqualTo(page);
        assertThat(ToldFigures.of(renamed("page.docx", "container.wps"))).isEqualTo(page);
    }

    @Test
    void thePrintedPageOfTheNationalFormatSaysTheSame() throws IOException {
        Path ofd = folder.resolve("page.ofd");
        PrintedOfd.write(Jsoup.parse(KINDS.resolve("page.html").toFile(), null).body(), ofd);

        assertThat(ToldFigures.of(ofd)).isEqualTo(page);
    }

    private static Path renamed(String name, String other) throws IOException {
        return Files.copy(KINDS.resolve(name), folder.resolve(other));
    }
}
