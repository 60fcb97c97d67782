package org.edustat.reading.fixed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

class PdfReaderTest extends FileReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "bulletin"})
    void paragraphsAndTablesAreThoseOfTheDocumentThatItWasMadeFrom(String name) {
        Document pdf = document(submission(name + ".pdf"), FileKind.PDF);
        Document docx = document(submission(name + ".docx"), FileKind.DOCX);

        assertThat(lines(pdf)).isEqualTo(lines(docx));
        assertThat(tables(pdf)).isEqualTo(tables(docx));
    }

    @Test
    void aRuledTableHasItsMergedCells() {
        Grid pdf = grid(document(submission("table.pdf"), FileKind.PDF));

        assertThat(written(pdf)).contains("A2 小学", "B2 学校数", "D2 52", "A6 初中", "D3 47,216");
        assertThat(merges(pdf)).contains("A2:A5", "A6:A9");
    }

    @Test
    void aParagraphGoesOnWhereDigitsAreSetLargerThanWords() throws IOException {
        Path bulletin = Path.of("input/419001-济源市/2020/济源市2020年教育事业发展统计公报.pdf");

        assertThat(document(Files.readAllBytes(bulletin), FileKind.PDF).text())
                .contains("学前教育毛入园率为93.9%，普惠性幼儿园覆盖率为83.5%。")
                .contains("高中阶段毛入学率为92.8%。");
    }

    @Test
    void aTableGoesOnOnTheNextPageAndItsHeadIsReadOnce() throws IOException {
        try (PDDocument file = new PDDocument()) {
            new DrawnPage(file)
                    .table(700, "Item,2020", "Total,30", "  Towns,10")
                    .end();
            new DrawnPage(file).table(780, "Item,2020", "  Villages,20").end();
            new DrawnPage(file)
                    .table(780, "Centre,5", "School,6", "  Class,7")
                    .text(600, "Note")
                    .end();
            new DrawnPage(file)
                    .text(800, "Another one")
                    .table(780, "Item,2021", "Total,31")
                    .end();

            List<Grid> grids = document(saved(file), FileKind.PDF).grids().toList();

            assertThat(grids).hasSize(2);
            assertThat(written(grids.get(0)))
                    .containsExactly(
                            "A1 Item",
                            "B1 2020",
                            "A2 Total",
                            "B2 30",
                            "A3 Towns",
                            "B3 10",
                            "A4 Villages",
                            "B4 20",
                            "A5 Centre",
                            "B5 5",
                            "A6 School",
                            "B6 6",
                            "A7 Class",
                            "B7 7");
            assertThat(written(grids.get(1))).contains("B1 2021");
        }
    }

    @Test
    void aLabelThatStandsInFromTheEdgeOfItsColumnIsOfALowerRank() throws IOException {
        try (PDDocument file = new PDDocument()) {
            new DrawnPage(file)
                    .table(700, "Total,30", "Towns,10", "  North,4", "  South East,6", "Villages,20")
                    .end();

            Grid grid = grid(document(saved(file), FileKind.PDF));

            assertThat(cells(grid))
                    .filteredOn(cell -> cell.at().column() == 0)
                    .extracting(cell -> cell.style().indent() > 0)
                    .containsExactly(false, false, true, true, false);
        }
    }

    @Test
    void aPageWithoutTextIsCalledScanned() throws IOException {
        try (PDDocument file = new PDDocument()) {
            file.addPage(new PDPage());

            assertThat(refusal(saved(file), FileKind.PDF)).isEqualTo("reading.scanned");
        }
    }

    @Test
    void aPasswordIsSaidSo() throws IOException {
        try (PDDocument file = Loader.loadPDF(submission("plan.pdf"))) {
            file.protect(new StandardProtectionPolicy("owner", "1234", new AccessPermission()));

            assertThat(refusal(saved(file), FileKind.PDF)).isEqualTo("reading.encrypted");
        }
    }

    @Test
    void aDamagedFileIsNeverASystemFailure() {
        byte[] whole = submission("bulletin.pdf");
        Random random = new Random(9);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            for (int fault = 0; fault < 20; fault++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Read read = read(damaged, FileKind.PDF);

            assertThat(read.document() != null || !read.findings().isEmpty()).isTrue();
        }
    }

    private static byte[] saved(PDDocument file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static List<String> lines(Document document) {
        return document.text().replace(" ", "").replace("\u3000", "").lines().toList();
    }

    private static List<List<String>> tables(Document document) {
        return document.grids().map((Grid grid) -> written(grid)).toList();
    }
}
