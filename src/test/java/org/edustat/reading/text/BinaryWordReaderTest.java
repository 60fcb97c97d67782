package org.edustat.reading.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.concept.Passage;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

class BinaryWordReaderTest extends FileReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "bulletin"})
    void whatAnotherProgramWroteIsReadAsTheSameDocumentInTheNewFormat(String name) {
        Document old = document(submission(name + ".doc"), FileKind.DOC);
        Document now = document(submission(name + ".docx"), FileKind.DOCX);

        assertThat(old.text()).isEqualTo(now.text()).isNotBlank();
        assertThat(old.passages().map(Passage::role))
                .containsExactlyElementsOf(now.passages().map(Passage::role).toList());
        assertThat(tables(old)).isEqualTo(tables(now));
        assertThat(old.grids().map(FileReadingTest::merges).toList())
                .isEqualTo(now.grids().map(FileReadingTest::merges).toList());
    }

    @Test
    void aPasswordIsSaidSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(submission("plan.doc")))) {
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refusal(bytes.toByteArray(), FileKind.DOC)).isEqualTo("reading.encrypted");
    }

    @Test
    void aFileThatEndsWithinItsLastSectorsIsReadAndOneCutShortIsDamaged() {
        byte[] whole = submission("plan.doc");

        assertThat(document(Arrays.copyOf(whole, whole.length - 100), FileKind.DOC)
                        .parts())
                .isEqualTo(document(whole, FileKind.DOC).parts());
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 8), FileKind.DOC))
                .isEqualTo("reading.damaged");
    }

    @Test
    void aDamagedDocumentIsNeverASystemFailure() {
        byte[] whole = submission("bulletin.doc");
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int fault = 0; fault < 8; fault++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Read read = read(damaged, FileKind.DOC);

            assertThat(read.document() != null || !read.findings().isEmpty()).isTrue();
        }
    }

    private static List<List<String>> tables(Document document) {
        return document.grids().map((Grid grid) -> written(grid)).toList();
    }
}
