package org.edustat.reading.fixed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

class OfdReaderTest extends FileReadingTest {

    private static final String FIRST = "济源市2020年教育事业发展统计公报";
    private static final String SECOND =
            "全市共有幼儿园149所，在园幼儿2.76万人，学前教育毛入园率为92.31%，普惠性幼儿园覆盖率为78.4%。全市有小学96所，在校生53,218人，比上年增加1,106人；2020年初中27所，在校生2.31万人。";

    @Test
    void linesThatThePaperBrokeAreParagraphsAgain() throws IOException {
        Document document = document(written(), FileKind.OFD);

        assertThat(document.passages().map(Passage::text)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aDamagedFileIsNeverASystemFailure() throws IOException {
        byte[] whole = written();
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = whole.clone();
            for (int fault = 0; fault < 5; fault++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Read read = read(damaged, FileKind.OFD);

            assertThat(read.document() != null || !read.findings().isEmpty()).isTrue();
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(bytes)) {
            document.add(new Paragraph(FIRST));
            document.add(new Paragraph(SECOND));
        }
        return bytes.toByteArray();
    }
}
