package org.edustat.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Genre;
import org.edustat.concept.Passage;
import org.edustat.concept.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Texts that are none: however they come, they are read to their end or to a bound that a finding names. */
class BadTextTest {

    private static final int LENGTH = 20_000;
    private static final Extraction EXTRACTION = new Extraction(Paper.CATALOGUE);
    private static final Attribution REPORT =
            new Attribution(null, Period.parse("2020"), Genre.REPORT, LocalDate.of(2020, 12, 28), "教育工作情况", List.of());

    /** What is repeated to the length of a long paper on one line. */
    private static final Map<String, String> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("only digits", "1234567890"),
            Map.entry("digits in threes", "111,"),
            Map.entry("digits and spaces", "1 "),
            Map.entry("only masks", "*"),
            Map.entry("masks that count", "*人"),
            Map.entry("numerals in characters", "一二三四五六七八九千百十"),
            Map.entry("open brackets", "("),
            Map.entry("numbers in open brackets", "(5人"),
            Map.entry("numbers in brackets", "(5人)"),
            Map.entry("numbers that touch", "七（万元）"),
            Map.entry("years", "2019、"),
            Map.entry("a list without a full stop", "新建小学12所、"),
            Map.entry("numbers in a row", "12人、"),
            Map.entry("growth after growth", "增长5%,"),
            Map.entry("parts of parts", "其中5人,"),
            Map.entry("shares of shares", "占5%,"),
            Map.entry("ornaments", "★a"),
            Map.entry("hyphens", "a-"),
            Map.entry("half of a surrogate", "\ud800小学12所\udc00、"),
            Map.entry("empty lines", "\n"),
            Map.entry("spaces", "\u3000"),
            Map.entry("openings under openings", "主要目标为:\n新建小学12所\n")));

    @TestFactory
    Stream<DynamicTest> aTextOfOneThingIsRead() {
        return LINES.entrySet().stream()
                .map(line -> dynamicTest(line.getKey(), () -> readable("一、目标\n" + repeated(line.getValue()))));
    }

    @Test
    void signsAtRandomAreRead() {
        Random random = new Random(1);
        StringBuilder any = new StringBuilder();
        StringBuilder likely = new StringBuilder();
        String signs = "0123456789一二三十百千万亿余多所人名个年月(（)）,，。、;%.*×其中增长到由新建小学全市占\n ";
        for (int i = 0; i < LENGTH; i++) {
            any.append((char) random.nextInt(Character.MAX_VALUE + 1));
            likely.append(signs.charAt(random.nextInt(signs.length())));
        }
        readable(any.toString());
        readable(likely.toString());
    }

    @Test
    void aDeepNestOfBracketsIsRead() {
        readable("(".repeat(LENGTH) + "5人" + ")".repeat(LENGTH));
    }

    @Test
    void aNumberOfThousandsOfDigitsIsNone() {
        assertThat(read("投入1." + "1".repeat(LENGTH) + "元。").statements()).isEmpty();
    }

    @Test
    void aListOfThousandsOfRanksIsRead() {
        readable("排名第1位" + "、2".repeat(5_000) + "名。");
    }

    @Test
    void aLineOfAMillionSignsIsCutWithoutLookingThroughItEachTime() {
        readable("教育事业、".repeat(200_000));
    }

    @Test
    void digitsWithAPointBehindEachAreReadWithoutLookingThroughAllThatFollow() {
        readable("1.".repeat(250_000));
    }

    @Test
    void aTextWithTooManyNumbersSaysFromWhereOnItWasNotRead() {
        Extracted read = read("小学5所,".repeat(25_000));

        assertThat(read.statements()).hasSize(20_000);
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("extraction.too_many_numbers");
            assertThat(finding.arguments()).startsWith("100002", "20000", "5000");
        });
    }

    @Test
    void aTextThatIsTooLongSaysFromWhereOnItWasNotRead() {
        Extracted read = read("教育事业。".repeat(420_000));

        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("extraction.text_too_long");
            assertThat(finding.arguments()).startsWith("2000000", "2000000", "100000");
        });
    }

    private static String repeated(String line) {
        return line.repeat(LENGTH / line.length());
    }

    /** Whatever was found lies in the text. */
    private static void readable(String text) {
        assertThat(read(text).statements())
                .allSatisfy(statement -> assertThat(statement.origin().text()).isNotEmpty());
    }

    private static Extracted read(String text) {
        List<Document.Part> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line, Passage.Role.BODY));
            start += line.length() + 1;
        }
        return EXTRACTION.extract(new Document(FileKind.TXT, text, passages), REPORT);
    }
}
