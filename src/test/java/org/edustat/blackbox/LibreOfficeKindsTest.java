package org.edustat.blackbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** LibreOffice writes one form and one report anew in each of its kinds of file, and each says the same figures. */
class LibreOfficeKindsTest {

    private static final Path KINDS = Path.of("src/test/resources/submissions/kinds");
    private static final int PATIENCE_IN_MINUTES = 3;

    @TempDir
    private static Path folder;

    private static List<String> form;
    private static List<String> page;

    @BeforeAll
    static void libreOfficeIsThere() {
        assumeTrue(
                soffice().isPresent(), "LibreOffice is missing: there is no soffice on the path; .ci/run installs it");
        form = ToldFigures.of(KINDS.resolve("form.xlsx"));
        page = ToldFigures.of(KINDS.resolve("page.docx"));
    }

    @ParameterizedTest
    @CsvSource({"xlsx, Calc MS Excel 2007 XML", "xls, MS Excel 97"})
    void theFormSaysTheSame(String ending, String filter) throws Exception {
        assertThat(ToldFigures.of(written("form.fods", ending, filter))).isEqualTo(form);
    }

    /** A text has one sheet and neither its name nor what is merged. */
    @ParameterizedTest
    @CsvSource({"UTF-8 with its mark, 76", "GB18030, 85"})
    void theFormAsSeparatedTextSaysTheSameOfItsFirstSheet(String encoding, int number) throws Exception {
        String filter = "Text - txt - csv (StarCalc):44,34," + number + ",1";
        List<String> first = form.stream().filter(line -> line.contains("基本情况")).toList();

        assertThat(ToldFigures.withoutSheets(ToldFigures.of(written("form.fods", "csv", filter))))
                .as(encoding)
                .isEqualTo(ToldFigures.withoutSheets(first));
    }

    @ParameterizedTest
    @CsvSource({
        "docx, MS Word 2007 XML",
        "doc, MS Word 97",
        "pdf, writer_pdf_Export",
        "html, HTML (StarWriter)",
    })
    void theReportSaysTheSame(String ending, String filter) throws Exception {
        assertThat(ToldFigures.of(written("page.fodt", ending, filter))).isEqualTo(page);
    }

    @Test
    void theSentencesOfTheReportAsPlainTextSayTheSame() throws Exception {
        Path text = written("page.fodt", "txt", "Text (encoded):UTF8");
        List<String> sentences = page.stream()
                .filter(line -> line.startsWith("{\"start\""))
                .limit(16)
                .toList();

        assertThat(ToldFigures.of(text)).containsAll(sentences);
    }

    private static Path written(String source, String ending, String filter) throws Exception {
        Path target = Files.createTempDirectory(folder, ending);
        Process process = new ProcessBuilder(
                        soffice().orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ending + ":" + filter,
                        "--outdir",
                        target.toString(),
                        KINDS.resolve(source).toString())
                .redirectErrorStream(true)
                .redirectOutput(target.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Path written = target.resolve(source.replaceFirst("\\.\\w+$", "." + ending));
        assertThat(written).as(said(target)).exists();
        return written;
    }

    private static String said(Path target) throws IOException {
        return Files.readString(target.resolve("said.txt"));
    }

    private static Optional<Path> soffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
