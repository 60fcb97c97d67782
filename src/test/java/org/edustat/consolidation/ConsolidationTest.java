package org.edustat.consolidation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.ClaimNotation.observations;

class ConsolidationTest {

    private static final List<Genre> USUAL = List.of(Genre.values());
    private static final String STUDENTS = "410600/students/2020 = ";

    private final Consolidation consolidation = new Consolidation(Catalogue.load(new JobsFolder(Path.of("jobs"))));

    @Test
    void aFormIsBelievedBeforeABulletinAndABulletinBeforeAReport() {
        assertThat(chosen(
                        STUDENTS + "3 | news d.txt 1",
                        STUDENTS + "2 | report c.txt 1",
                        STUDENTS + "1 | bulletin b.txt 1",
                        STUDENTS + "0 | form a.xlsx 1"))
                .isEqualTo("form a.xlsx 0");
        assertThat(chosen(STUDENTS + "2 | report c.txt 1", STUDENTS + "1 | bulletin b.txt 1"))
                .isEqualTo("bulletin b.txt 1");
    }

    @Test
    void theBureauMayOrderTheGenresOtherwise() {
        List<Figure> figures = consolidation.consolidate(
                observations(STUDENTS + "1 | form a.xlsx 1", STUDENTS + "2 | report b.txt 1"), List.of(Genre.REPORT));

        assertThat(figures).extracting(ConsolidationTest::chosen).containsExactly("report b.txt 2");
    }

    @Test
    void amongEqualsTheNewerPaperWins() {
        assertThat(chosen(
                        STUDENTS + "1 | form z.xlsx 1 issued 2021-03-01",
                        STUDENTS + "2 | form a.xlsx 1 issued 2021-04-01"))
                .isEqualTo("form a.xlsx 2");
    }

    @Test
    void ofUndatedPapersTheOneThatArrivedLaterWinsAndThenTheLaterName() {
        assertThat(chosen(
                        STUDENTS + "1 | form z.xlsx 1 received 2021-03-01",
                        STUDENTS + "2 | form a.xlsx 1 received 2021-04-01"))
                .isEqualTo("form a.xlsx 2");
        assertThat(chosen(STUDENTS + "1 | form 报表-v1.xlsx 1", STUDENTS + "2 | form 报表-v2.xlsx 1"))
                .isEqualTo("form 报表-v2.xlsx 2");
    }

    @Test
    void anExactValueWinsOverARoundedOneOfTheSameGenre() {
        assertThat(chosen(
                        STUDENTS + ">37000 | report new.txt 1 issued 2021-04-01",
                        STUDENTS + "37012 | report old.txt 1 issued 2021-03-01"))
                .isEqualTo("report old.txt 37012");
    }

    @Test
    void withinOnePaperThePlaceThatComesFirstWins() {
        assertThat(chosen(STUDENTS + "8 | report a.txt 1360", STUDENTS + "29 | report a.txt 93"))
                .isEqualTo("report a.txt 29");
        assertThat(chosen(STUDENTS + "8 | form a.xlsx B10", STUDENTS + "29 | form a.xlsx B9"))
                .isEqualTo("form a.xlsx 29");
    }

    @Test
    void aPaperOfTheRegionItselfWinsOverAnothersPaperAboutIt() {
        assertThat(chosen(
                        "410621/students/2020 = 1 | form 410600-鹤壁市/2020/各县.xlsx 1 issued 2021-04-01",
                        "410621/students/2020 = 2 | form 410621-浚县/2020/报表.xlsx 1 issued 2021-03-01"))
                .isEqualTo("form 410621-浚县/2020/报表.xlsx 2");
    }

    @Test
    void aMonthInAPathIsNoRegion() {
        assertThat(chosen(
                        STUDENTS + "1 | form 202012-统计.xlsx 1 issued 2021-04-01",
                        STUDENTS + "2 | form 统计.xlsx 1 issued 2021-03-01"))
                .isEqualTo("form 202012-统计.xlsx 1");
    }

    @Test
    void maskedDigitsNeverWinButStayVisible() {
        List<Figure> figures = consolidation.consolidate(
                observations(STUDENTS + "** | form a.xlsx 1", STUDENTS + "5 | news b.txt 1"), USUAL);

        assertThat(figures).extracting(ConsolidationTest::chosen).containsExactly("news b.txt 5");
        assertThat(figures.get(0).rivals()).hasSize(1);
    }

    @Test
    void whatNobodyGaveAValueForIsNoFigure() {
        assertThat(consolidation.consolidate(observations(STUDENTS + "? | form a.xlsx 1"), USUAL))
                .isEmpty();
    }

    @Test
    void sourcesThatAgreeAreRivalsToo() {
        List<Figure> figures = consolidation.consolidate(
                observations(STUDENTS + "5 | form a.xlsx 1", STUDENTS + "5 | report b.txt 1"), USUAL);

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).rivals()).hasSize(1);
    }

    @Test
    void aYearAndASchoolYearAreDifferentFigures() {
        assertThat(consolidation.consolidate(
                        observations("410600/students/2020/2021 = 1", "410600/students/2020 = 2"), USUAL))
                .extracting(figure -> figure.key().notation())
                .containsExactly("410600/students/2020", "410600/students/2020/2021");
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<Observation> shuffled = new ArrayList<>(observations(
                STUDENTS + "1 | form a.xlsx 1",
                STUDENTS + "2 | form a.xlsx 2",
                STUDENTS + "3 | form a.xlsx 2",
                STUDENTS + "** | form b.xlsx 1",
                STUDENTS + ">4 | report c.txt 1",
                STUDENTS + "5 | plan d.txt 1",
                "410621/students/2020 = 1"));
        List<Figure> figures = consolidation.consolidate(shuffled, USUAL);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(consolidation.consolidate(shuffled, USUAL)).isEqualTo(figures);
        }
    }

    private String chosen(String... lines) {
        List<Figure> figures = consolidation.consolidate(observations(lines), USUAL);
        assertThat(figures).hasSize(1);
        return chosen(figures.get(0));
    }

    private static String chosen(Figure figure) {
        Observation chosen = figure.chosen();
        return "%s %s %s"
                .formatted(
                        chosen.source().genre().code(),
                        chosen.source().path(),
                        chosen.amount().value());
    }
}
