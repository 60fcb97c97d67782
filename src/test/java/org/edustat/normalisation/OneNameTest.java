package org.edustat.normalisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class OneNameTest {

    private static final List<Statement> TWO_KINDS = List.of(
            cell("C5", "普通中专", 6, "schools"),
            cell("D5", "普通中专", 700, "teachers"),
            cell("C6", "职业高中", 29, "schools"),
            cell("D6", "职业高中", 700, "teachers"));

    private final List<String> counted = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void ofSeveralThingsThatTheCatalogueHasOneNameForNoneCounts() {
        write(told("24名", 24, "特级教师24名、学科带头人98名", 0, null), told("98名", 98, "特级教师24名、学科带头人98名", 9, null));

        assertThat(counted).isEmpty();
        assertThat(kept).containsExactly("24名", "98名");
        assertThat(findings).extracting(Finding::rule).containsExactly("normalisation.one_name_for_several");
        assertThat(findings.get(0).arguments()).contains("24名、98名");
    }

    @Test
    void ofAWholeAndItsPartsOnlyTheWholeCounts() {
        String sentence = "骨干教师100名，其中省级20名、市级80名";
        write(
                told("100名", 100, sentence, 0, null),
                told("20名", 20, sentence, 9, "0–4"),
                told("80名", 80, sentence, 15, null));

        assertThat(counted).containsExactly("100名");
        assertThat(findings).extracting(Finding::rule).containsOnly("normalisation.part_without_name");
    }

    @Test
    void whatIsCountedInAnotherUnitIsAnotherThing() {
        String sentence = "小学738所，另有教学点1062个";
        write(counted("738所", 738, sentence, Unit.INSTITUTION), counted("1062个", 1062, sentence, Unit.ITEM));

        assertThat(counted).containsExactly("738所");
        assertThat(kept).containsExactly("738所", "1062个");
    }

    @Test
    void theSameNumberTwiceAndItsRoundingAreNoContradiction() {
        String sentence = "骨干教师1.2万名，即12034名，小学24所、30所";
        write(
                told("1.2万名", 12_000, sentence, 0, null),
                told("12034名", 12_034, sentence, 9, null),
                counted("24所", 24, sentence, Unit.INSTITUTION),
                counted("30所", 30, sentence, Unit.INSTITUTION));

        assertThat(counted).containsExactly("1.2万名", "12034名");
        assertThat(findings).hasSize(1);
    }

    @Test
    void ofRowsSideBySideInATableNoneCountsAndTheTotalDoes() {
        write(Stream.concat(
                        TWO_KINDS.stream(),
                        Stream.of(cell("C7", "小计", 35, "schools"), cell("D7", "小计", 1400, "teachers")))
                .toArray(Statement[]::new));

        assertThat(counted).containsExactly("35", "1400");
        assertThat(kept).hasSize(6);
    }

    @Test
    void whatTwoRowsOfOneNameShareByChanceIsNoFigureOfTheirs() {
        write(TWO_KINDS.toArray(Statement[]::new));

        assertThat(counted).isEmpty();
    }

    @Test
    void anotherSentenceMayContradictAndStaysForTheRules() {
        write(told("24名", 24, "骨干教师24名", 0, null), told("98名", 98, "骨干教师98名", 30, null));

        assertThat(counted).containsExactly("24名", "98名");
        assertThat(findings).isEmpty();
    }

    private void write(Statement... statements) {
        ClaimWriter writer = new Normalisation(ClaimNotation.CATALOGUE)
                .claims(
                        Papers.paperOf("410600", "2020", Genre.REPORT),
                        Papers.SUBMISSION,
                        told -> {
                            kept.add(told.statement().origin().text());
                            if (told.claim() != null) {
                                counted.add(told.statement().origin().text());
                            }
                        },
                        findings::add);
        for (Statement statement : statements) {
            writer.write(statement);
        }
        writer.close();
    }

    private static Statement told(String text, int number, String sentence, int start, @Nullable String partOf) {
        return statement("expert_teachers", text, number, Unit.PERSON, sentence, start, partOf);
    }

    private static Statement cell(String at, String row, int number, String indicator) {
        String text = Integer.toString(number);
        return new Statement(
                new Quantity(text, BigDecimal.valueOf(number), null, null, Qualifier.EXACT),
                Kind.OBSERVATION,
                false,
                List.of(new Label(row, Place.ROW, "A1")),
                List.of(new Filling(Slot.INDICATOR, indicator, new Label("", Place.COLUMN, ""), "test")),
                new Origin.InGrid("中职", 0, CellAddress.parse(at), text, row, List.of(), List.of()),
                null);
    }

    private static Statement counted(String text, int number, String sentence, Unit unit) {
        return statement("schools", text, number, unit, sentence, sentence.indexOf(text), null);
    }

    private static Statement statement(
            String indicator, String text, int number, Unit unit, String sentence, int start, @Nullable String partOf) {
        Measure measure = new Measure(text.substring(text.length() - 1), BigDecimal.ONE, unit);
        return new Statement(
                new Quantity(text, BigDecimal.valueOf(number), null, measure, Qualifier.EXACT),
                Kind.OBSERVATION,
                false,
                List.of(),
                List.of(new Filling(Slot.INDICATOR, indicator, new Label("", Place.CLAUSE, ""), "test")),
                new Origin.InText(start, start + text.length(), text, sentence),
                partOf);
    }
}
