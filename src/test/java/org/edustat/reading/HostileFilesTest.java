package org.edustat.reading;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.edustat.concept.FileKind;
import org.edustat.concept.Messages;
import org.edustat.concept.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever comes ends in one clear finding. */
class HostileFilesTest extends FileReadingTest {

    private static final byte[] WORKBOOK =
            ZipFiles.workbook("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void anEmptyFileIsCalledEmpty(FileKind kind) {
        assertThat(refusal(new byte[0], kind)).isEqualTo("reading.empty");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"XLSX", "DOCX", "UNKNOWN"})
    void aContainerThatIsCutShortIsCalledDamaged(FileKind kind) {
        assertThat(refusal(Arrays.copyOf(WORKBOOK, WORKBOOK.length * 2 / 3), kind))
                .isEqualTo("reading.damaged");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"CSV", "TXT", "HTML"})
    void rubbishIsNoText(FileKind kind) {
        byte[] rubbish = new byte[5000];
        new Random(7).nextBytes(rubbish);

        assertThat(refusal(rubbish, kind)).isEqualTo("reading.encoding");
    }

    @Test
    void aWorkbookOfAnyDamagedPartIsNeverASystemFailure() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = WORKBOOK.clone();
            for (int fault = 0; fault < 4; fault++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Read read = read(damaged, FileKind.XLSX);

            assertThat(read.document() != null || !read.findings().isEmpty()).isTrue();
        }
    }

    @Test
    void aSheetThatBreaksOffIsCalledDamaged() {
        byte[] broken = ZipFiles.workbook("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>");

        assertThat(refusal(broken, FileKind.XLSX)).isEqualTo("reading.damaged");
    }

    @Test
    void aWorkbookWithoutAnyContentIsCalledEmpty() {
        byte[] blank = ZipFiles.workbook("<sheetData><row r=\"1\"><c r=\"A1\"/></row></sheetData>");

        assertThat(refusal(blank, FileKind.XLSX)).isEqualTo("reading.empty");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        String zeros = "0".repeat(40 << 20);
        byte[] bomb = ZipFiles.workbook("<sheetData><row><c><v>" + zeros + "</v></c></row></sheetData>");

        assertThat(refusal(bomb, FileKind.XLSX)).isEqualTo("reading.bomb");
    }

    @Test
    void entitiesAreRefused() {
        byte[] hostile = ZipFiles.zip(
                Map.of(
                        "_rels/.rels",
                        ZipFiles.relationships("r1 officeDocument word/document.xml"),
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><body><p><r><t>&e;</t></r></p></body></d>"));

        assertThat(refusal(hostile, FileKind.DOCX)).isEqualTo("reading.damaged");
    }

    @Test
    void aFileWithAPasswordIsCalledSo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(WORKBOOK);
            }
            container.writeFilesystem(bytes);
        }

        assertThat(refusal(bytes.toByteArray(), FileKind.UNKNOWN)).isEqualTo("reading.encrypted");
    }

    @ParameterizedTest
    @CsvSource({
        "{\\rtf1 text}, reading.kind_rtf",
        "GIF89a…, reading.kind_picture",
        "Rar!…, reading.kind_archive",
        "BZh91AY, reading.kind_archive",
        "<?xml version='1.0'?><Workbook/>, reading.kind_xml",
        "ÿþýü, reading.unknown_kind",
    })
    void strangersAreToldApart(String beginning, String rule) {
        assertThat(refusal(beginning.getBytes(StandardCharsets.UTF_8), FileKind.UNKNOWN))
                .isEqualTo(rule);
    }

    @Test
    void otherContainersAreToldApart() {
        assertThat(refusal(ZipFiles.zip(Map.of("OFD.xml", "<OFD/>")), FileKind.OFD))
                .isEqualTo("reading.scanned");
        assertThat(refusal(ZipFiles.zip(Map.of("META-INF/MANIFEST.MF", "text")), FileKind.UNKNOWN))
                .isEqualTo("reading.unknown_kind");
    }

    @Test
    void theFindingTellsTheClerkWhatToDo() {
        Read read = read("{\\rtf1".getBytes(StandardCharsets.US_ASCII), FileKind.UNKNOWN);

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.path()).isEqualTo("410600/paper");
            assertThat(Messages.chinese().what(finding)).contains("410600/paper", "RTF");
            assertThat(Messages.english().mend(finding)).contains("docx");
        });
    }

    @Test
    void anOriginalThatIsGoneIsAFailureOfTheSystem() {
        assertThatThrownBy(() -> new Reading().read(Path.of("nowhere"), "a.txt", FileKind.TXT))
                .isInstanceOf(UncheckedIOException.class);
    }
}
