package org.edustat.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import org.edustat.catalogue.PromiseCues.PromiseCue;
import org.edustat.catalogue.PromiseCues.Role;
import org.edustat.concept.Genre;
import org.edustat.concept.Origin;
import org.edustat.concept.Promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The sentences of {@code spec/extraction/promises.yaml} with what they promise without a number. */
class PromiseSpecTest {

    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> sentences() throws IOException {
        try (InputStream spec = PromiseSpecTest.class.getResourceAsStream("/spec/extraction/promises.yaml")) {
            List<Map<String, Object>> cases = (List<Map<String, Object>>) (List<?>) new Yaml().loadAs(spec, List.class);
            return cases.stream()
                    .map(one -> dynamicTest(
                            one.get("genre") + ": " + one.get("text"),
                            () -> assertThat(made(paper(one)))
                                    .extracting(PromiseSpecTest::line)
                                    .isEqualTo(one.get("finds") == null ? List.of() : one.get("finds"))))
                    .toList()
                    .stream();
        }
    }

    private static Paper paper(Map<String, Object> one) {
        return new Paper(
                one.get("text").toString(),
                Genre.valueOf(one.getOrDefault("genre", "REPORT").toString()),
                one.getOrDefault("period", "2020").toString(),
                LocalDate.parse(one.getOrDefault("issued", "2020-12-28").toString()),
                "410600");
    }

    private static List<Promise> made(Paper paper) {
        return paper.extracted().promises().stream().filter(Promise::isMade).toList();
    }

    private static String line(Promise promise) {
        return "%s | %s | %s"
                .formatted(
                        promise.goal(),
                        promise.subject(),
                        promise.deadline() == null ? "-" : promise.deadline().notation());
    }

    @TestFactory
    Stream<DynamicTest> eachWordSaysWhatItsExampleShows() {
        return Paper.CATALOGUE.promiseCues().cues().stream()
                .map(cue -> dynamicTest(cue.role() + " " + cue.example(), () -> shows(cue)));
    }

    private static void shows(PromiseCue cue) {
        assertThat(cue.example()).contains(cue.text());
        List<Promise> promises = made(Paper.plan(cue.example()));
        if (cue.role() == Role.DONE || cue.role() == Role.OTHER) {
            assertThat(promises).isEmpty();
        } else {
            assertThat(promises).hasSize(1);
        }
    }

    @Test
    void aPromiseStandsWhereItsWordsStand() {
        String text = "教育工作要点\n一是抓入学。到2022年底前，基本消除义务教育大班额。";
        Promise promise = made(Paper.plan(text)).get(0);
        Origin.InText origin = (Origin.InText) promise.origin();

        assertThat(origin.text()).isEqualTo("基本消除义务教育大班额");
        assertThat(text.substring(origin.start(), origin.end())).isEqualTo(origin.text());
        assertThat(origin.quotation()).isEqualTo("到2022年底前，基本消除义务教育大班额。");
    }

    @Test
    void aPromiseIsNoStatement() {
        assertThat(Paper.plan("到2022年底前，基本消除大班额。").statements()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "截至目前，已基本消除大班额。, DONE, 大班额",
        "基本消除了义务教育大班额。, DONE, 义务教育大班额",
        "全区尚未消除大班额。, NOT_DONE, 大班额",
        "提前完成校舍改造。, DONE, 校舍改造",
    })
    void aReportSaysThatAPromiseIsKeptOrNot(String text, Promise.Said said, String subject) {
        Paper report = new Paper(text, Genre.REPORT, "2020", LocalDate.parse("2021-01-20"), "410600");

        assertThat(report.extracted().promises())
                .extracting(Promise::said, Promise::subject)
                .containsExactly(tuple(said, subject));
    }

    @Test
    void aSentenceThatPromisesNothingIsKeptAsWhatThePaperSays() {
        Paper report =
                new Paper("大班额问题得到有效缓解。已全面完成校舍改造。", Genre.REPORT, "2020", LocalDate.parse("2021-01-20"), "410600");

        assertThat(report.extracted().promises())
                .extracting(Promise::isSpoken, promise -> promise.origin().text())
                .containsExactly(tuple(true, "大班额问题得到有效缓解"), tuple(false, "已全面完成校舍改造"));
    }
}
