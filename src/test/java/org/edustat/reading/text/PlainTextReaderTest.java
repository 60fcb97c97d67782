package org.edustat.reading.text;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;
import org.edustat.reading.FileReadingTest;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextReaderTest extends FileReadingTest {

    @Test
    void eachLineIsAPassageThatKnowsWhereItBegins() {
        Document document = document("标题\n\n第一段。\n第二段", FileKind.TXT);

        assertThat(document.passages())
                .containsExactly(
                        new Passage(0, "标题", Passage.Role.BODY),
                        new Passage(4, "第一段。", Passage.Role.BODY),
                        new Passage(9, "第二段", Passage.Role.BODY));
    }

    @Test
    void everyLineEndsInOneLineFeed() {
        assertThat(document("甲\r\n乙\r丙\n", FileKind.TXT).text()).isEqualTo("甲\n乙\n丙\n");
    }

    @Test
    void theTextIsOtherwiseTheFiles() {
        String text = "  　缩进 \u00A0 𠮷野家 ✿ \t尾 \n";

        assertThat(document(text, FileKind.TXT).text()).isEqualTo(text);
    }

    @Test
    void anyOfTheUsualEncodingsIsRead() {
        String text = "新增学位6660个";

        assertThat(document(text.getBytes(GB18030), FileKind.TXT).text()).isEqualTo(text);
        assertThat(document(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), FileKind.TXT)
                        .text())
                .isEqualTo(text);
        assertThat(document(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), FileKind.TXT)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void wordsThatHappenToBeLettersOfAnotherScriptAreReadAsChinese() {
        assertThat(document("小学,5".getBytes(GB18030), FileKind.TXT).text()).isEqualTo("小学,5");
        assertThat(document("café", FileKind.TXT).text()).isEqualTo("café");
    }
}
