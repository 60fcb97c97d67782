package org.edustat.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.FileKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScanTest {

    @TempDir
    Path inbox;

    @Test
    void everyFileArrivesSortedByPath() throws IOException {
        put("b.txt", "乙");
        put("410600-鹤壁市/2020/a.txt", "甲");
        put("410600-鹤壁市/README.md", "说明");
        put(".gitkeep", "");
        put("410600-鹤壁市/~$a.xlsx", "锁");
        put(".hidden/c.txt", "丙");

        assertThat(scan()).extracting(Arrival::path).containsExactly("410600-鹤壁市/2020/a.txt", "b.txt");
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws IOException {
        put("a.txt", "abc");

        assertThat(scan()).singleElement().satisfies(arrival -> {
            assertThat(arrival.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(arrival.size()).isEqualTo(3);
            assertThat(arrival.readable()).isTrue();
        });
    }

    @Test
    void linksAreRefusedAndSaidSo() throws IOException {
        Path outside = Files.createTempFile("outside", ".txt");
        Files.createSymbolicLink(inbox.resolve("a.txt"), outside);

        assertThat(scan()).singleElement().satisfies(arrival -> {
            assertThat(arrival.readable()).isFalse();
            assertThat(arrival.trouble().rule()).isEqualTo("intake.link");
        });
    }

    @Test
    void anInboxThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> new Intake().scan(inbox.resolve("none"))).isInstanceOf(UnreadableInboxException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, XLSX",
        "a.xlsx, application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSX",
        "a, application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, DOCX",
        "a.xlsx, application/vnd.ms-excel.sheet.binary.macroEnabled.main, UNKNOWN",
        "a.xlsx, application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, UNKNOWN",
    })
    void officeFilesAreKnownByTheirMainPart(String name, String type, FileKind kind) throws IOException {
        Files.write(inbox.resolve(name), container(type));

        assertThat(scan()).extracting(Arrival::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.xls  | <html><body><table><tr><td>1</td></tr></table>    | HTML",
                "a.doc  | <!-- saved --> <!DOCTYPE html><p>文</p>            | HTML",
                "a.txt  | 年份,小学,初中/2019,5,6/2020,7,8/2021,9,10         | CSV",
                "a.csv  | 年份;小学/2019;5                                   | CSV",
                "a.csv  | 标题/单位,人/年份,小学,初中/2019,5,6/2020,7,8      | CSV",
                "a.txt  | 全市有小学5所,在校生3万人。/新增学位6个,完成投资2亿元。/共3项 | TXT",
                "a.txt  | 年份,小学                                          | TXT",
                "a.csv  | 全市教育事业稳步发展。/各项指标完成良好。          | TXT",
                "a.html | 这不是网页                                         | TXT",
                "a.xls  | <?xml version='1.0'?><Workbook><Table/></Workbook> | UNKNOWN",
                "a.htm  | <?xml version='1.0'?><html><body>文</body></html>   | HTML",
                "a.mht  | MIME-Version: 1.0/Content-Location: a/<html><body>文 | UNKNOWN",
                "a.txt  | %PDF-1.4                                           | PDF",
            })
    void textFilesAreKnownByTheirLines(String name, String text, FileKind kind) throws IOException {
        String lines = text.startsWith("<") ? text : text.replace('/', '\n');
        put(name, lines);
        Files.write(inbox.resolve("z-" + name), lines.getBytes(Charset.forName("GB18030")));

        assertThat(scan()).extracting(Arrival::kind).containsOnly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "table.xls, 表.xlsx, XLS",
        "table.xls, 表.et, XLS",
        "table.xlsm, 表.xls, XLSX",
        "table.xltx, 表.et, XLSX",
        "plan.doc, 规划.docx, DOC",
        "plan.doc, 规划.wps, DOC",
        "plan.pdf, 规划.doc, PDF",
    })
    void filesOfOtherProgramsAreKnownByWhatTheirContainerHolds(String submission, String name, FileKind kind)
            throws IOException {
        try (InputStream bytes = ScanTest.class.getResourceAsStream("/submissions/" + submission)) {
            Files.copy(bytes, inbox.resolve(name));
        }

        assertThat(scan()).extracting(Arrival::kind).containsExactly(kind);
    }

    @Test
    void rubbishAndNothingAreUnknown() throws IOException {
        Files.write(inbox.resolve("a.txt"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1, 2});
        Files.write(inbox.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        Files.write(inbox.resolve("c.csv"), new byte[0]);

        assertThat(scan()).extracting(Arrival::kind).containsOnly(FileKind.UNKNOWN);
    }

    private List<Arrival> scan() {
        return new Intake().scan(inbox);
    }

    private void put(String path, String text) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] container(String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types><Override PartName='/main.xml' ContentType='%s'/></Types>"
                    .formatted(type)
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
