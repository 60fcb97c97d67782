package org.edustat.assessment.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.ClaimNotation;
import org.edustat.assessment.Assessment;
import org.edustat.assessment.Paper;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Promise;
import org.edustat.concept.Promise.Said;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.PromiseEntry.Fate;
import org.edustat.concept.PromiseEntry.Mention;
import org.edustat.concept.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PromiseBookTest {

    private static final String PLACE = "340403";
    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 30);

    private static final Paper PLAN = paper("plan.docx", "2019-11-06", promise("大班额", "基本消除", 2020));

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "KEPT, DONE, 义务教育大班额",
        "OVERDUE, NOT_DONE, 大班额",
        "OVERDUE, TOLD, 大班额",
        "OVERDUE, PROMISED, 大班额",
        "NEVER_MENTIONED, DONE, 校园足球",
    })
    void whatLaterPapersSayDecides(Fate fate, Said said, String subject) {
        Paper later = paper("later.docx", "2021-03-10", new Promise(said, subject, "基本消除", null, words(subject)));

        assertThat(book(IN_2022, PLAN, later))
                .filteredOn(entry -> entry.path().equals("plan.docx"))
                .singleElement()
                .extracting(PromiseEntry::fate)
                .isEqualTo(fate);
    }

    @Test
    void aPlaceThatHasSentNothingSinceIsNotAccusedOfSilence() {
        Paper ofAnotherPlace =
                new Paper("other.docx", "410600", LocalDate.of(2021, 1, 1), List.of(said(Said.DONE, "大班额", "消除")));

        assertThat(book(IN_2022, PLAN, ofAnotherPlace).get(0).fate()).isEqualTo(Fate.NOTHING_SINCE);
    }

    @Test
    void whatAnEarlierPaperSaysIsNoAnswer() {
        Paper earlier = paper("earlier.docx", "2018-01-01", said(Said.DONE, "大班额", "消除"));

        assertThat(book(IN_2022, PLAN, earlier).get(0).mentions()).isEmpty();
    }

    @Test
    void beforeItsTimeNothingIsOverdue() {
        assertThat(book(LocalDate.of(2020, 6, 30), PLAN).get(0).fate()).isEqualTo(Fate.NOT_DUE);
        Paper again = paper("again.docx", "2020-02-01", promise("大班额", "全面消除", 2020));
        assertThat(book(LocalDate.of(2020, 6, 30), PLAN, again))
                .filteredOn(entry -> entry.path().equals("plan.docx"))
                .extracting(PromiseEntry::fate)
                .containsExactly(Fate.PROMISED_AGAIN);
    }

    @Test
    void whatIsDoneInTheMainKeepsAPromiseOfAllInPart() {
        Paper plan = paper("plan.docx", "2019-11-06", promise("校舍改造", "全面完成", 2020));
        Paper later = paper("later.docx", "2021-03-10", said(Said.DONE, "校舍改造", "基本完成"));

        assertThat(book(IN_2022, plan, later).get(0).fate()).isEqualTo(Fate.KEPT_IN_PART);
    }

    @Test
    void aFigureThatSpeaksOfItIsQuoted() {
        Figure figure = figure("340403/large_class_share/2020;stage=primary = 1.2 %"
                + " 「大班额比例为1.2%」 | report 总结.docx 10 issued 2021-01-20");

        assertThat(new Assessment(ClaimNotation.CATALOGUE).promises(List.of(PLAN), List.of(), List.of(figure), IN_2022))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fate()).isEqualTo(Fate.OVERDUE))
                .extracting(PromiseEntry::mentions)
                .satisfies(mentions ->
                        assertThat(mentions).extracting(Mention::path).containsExactly("总结.docx"));
    }

    /**
     * Of Tianjia'an's plan, published in November 2019: 集团成员校 30 % by 2021, 普惠性幼儿园覆盖率 90 % by 2020 and, without a
     * number, 大班额 by 2020; of Jiyuan's for 2018: 95 % and 10 %.
     */
    @Test
    void promisesWithAndWithoutNumbersStandSideBySideWithTheirDeadlines() {
        List<Verdict> verdicts = new Assessment(ClaimNotation.CATALOGUE)
                .assess(
                        Stream.of(
                                        "340403/group_member_share/..2021 ≥ 30 | plan plan.docx 10 issued 2019-11-06",
                                        "340403/inclusive_share/..2020;stage=preschool ≥ 90 | plan plan.docx 40 issued 2019-11-06",
                                        "419001/disabled_enrolment_rate/2018 ≥ 95 | plan jiyuan.html 10 issued 2018-02-05",
                                        "419001/teacher_rotation_rate/2018 ≥ 10 | plan jiyuan.html 60 issued 2018-02-05")
                                .map(ClaimNotation::target)
                                .toList(),
                        List.of(figure("419001/teacher_rotation_rate/2018 = 9.1")),
                        IN_2022);
        List<PromiseEntry> book = new Assessment(ClaimNotation.CATALOGUE)
                .promises(
                        List.of(PLAN, new Paper("jiyuan.html", "419001", LocalDate.of(2018, 2, 5), List.of())),
                        verdicts,
                        List.of(figure("419001/teacher_rotation_rate/2018 = 9.1")),
                        IN_2022);

        assertThat(book)
                .extracting(PromiseEntry::subject, entry -> entry.due().notation(), PromiseEntry::fate)
                .containsExactlyInAnyOrder(
                        tuple("大班额", "..2020", Fate.NOTHING_SINCE),
                        tuple("group_member_share", "..2021", Fate.NOTHING_SINCE),
                        tuple("inclusive_share", "..2020", Fate.NOTHING_SINCE),
                        tuple("disabled_enrolment_rate", "2018", Fate.NEVER_MENTIONED),
                        tuple("teacher_rotation_rate", "2018", Fate.NOT_KEPT));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OVERDUE, 大班额问题得到有效缓解",
        "OVERDUE, 全区56人以上班级逐年减少",
        "NEVER_MENTIONED, 全区加强校园安全管理",
        "NEVER_MENTIONED, 超大班额逐年减少",
    })
    void aSentenceThatSpeaksOfItBreaksTheSilence(Fate fate, String sentence) {
        Paper later = paper("later.docx", "2021-03-10", Promise.spoken(words(sentence)));

        assertThat(book(IN_2022, PLAN, later)).singleElement().satisfies(entry -> {
            assertThat(entry.fate()).isEqualTo(fate);
            assertThat(entry.mentions()).hasSize(fate == Fate.OVERDUE ? 1 : 0);
        });
    }

    @Test
    void whatIsDoneAtOneStageKeepsAPromiseForAllInPart() {
        Paper one = paper("one.docx", "2021-03-10", said(Said.DONE, "小学大班额", "消除"));
        Paper other = paper("other.docx", "2021-04-10", said(Said.DONE, "初中大班额", "消除"));

        assertThat(book(IN_2022, PLAN, one).get(0).fate()).isEqualTo(Fate.KEPT_IN_PART);
        assertThat(book(IN_2022, PLAN, one, other).get(0).fate()).isEqualTo(Fate.KEPT);
    }

    @Test
    void aFigureWithoutAStageSpeaksOfAPromiseForOne() {
        Verdict verdict = new Assessment(ClaimNotation.CATALOGUE)
                .assess(
                        List.of(ClaimNotation.target(
                                "340403/master_teacher_studios/2020 ≥ 10 | plan plan.docx 10 issued 2019-11-06")),
                        List.of(),
                        IN_2022)
                .get(0);
        Figure told = figure("340403/master_teacher_studios/2020;stage=compulsory = 11"
                + " 「全区建成名师工作室11个」 | report 报告.docx 10 issued 2021-03-10");

        assertThat(new Assessment(ClaimNotation.CATALOGUE)
                        .promises(List.of(PLAN), List.of(verdict), List.of(told), IN_2022))
                .filteredOn(entry -> entry.verdict() != null)
                .singleElement()
                .extracting(PromiseEntry::fate)
                .isEqualTo(Fate.OVERDUE);
    }

    @Test
    void theOrderOfThePapersChangesNothing() {
        List<Paper> papers = new ArrayList<>(List.of(
                PLAN,
                paper("a.docx", "2020-03-01", said(Said.TOLD, "大班额", "消除")),
                paper("b.docx", "2021-03-01", said(Said.DONE, "城镇大班额", "基本消除")),
                paper("c.docx", "2021-09-01", promise("校舍改造", "全面完成", 2022))));
        List<PromiseEntry> expected = book(IN_2022, papers.toArray(Paper[]::new));
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(papers, random);
            assertThat(book(IN_2022, papers.toArray(Paper[]::new))).isEqualTo(expected);
        }
    }

    private static List<PromiseEntry> book(LocalDate date, Paper... papers) {
        return new Assessment(ClaimNotation.CATALOGUE).promises(List.of(papers), List.of(), List.of(), date);
    }

    private static Figure figure(String line) {
        Observation observation = ClaimNotation.observation(line);
        return new Figure(observation.key(), observation, List.of());
    }

    private static Paper paper(String path, String speaks, Promise... promises) {
        return new Paper(path, PLACE, LocalDate.parse(speaks), List.of(promises));
    }

    private static Promise promise(String subject, String goal, @Nullable Integer due) {
        return new Promise(
                Said.PROMISED, subject, goal, due == null ? null : new Period.Deadline(due), words(goal + subject));
    }

    private static Promise said(Said said, String subject, String goal) {
        return new Promise(said, subject, goal, null, words(goal + subject));
    }

    private static Origin words(String words) {
        return new Origin.InText(0, words.length(), words, words + "。");
    }
}
