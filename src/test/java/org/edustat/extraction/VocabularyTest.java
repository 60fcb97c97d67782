package org.edustat.extraction;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.UnitWord;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every row of the vocabulary is right in the sentence that stands beside it. */
class VocabularyTest {

    private final Lexicon lexicon = Paper.CATALOGUE.lexicon();

    @TestFactory
    Stream<DynamicTest> aTermFillsItsSlotInItsExample() {
        return lexicon.terms().stream()
                .map(term -> dynamicTest(
                        term.slot().code() + " " + term.value() + ": " + term.example(), () -> fills(term)));
    }

    private static void fills(Term term) {
        List<Statement> statements = Paper.report(term.example()).statements();
        if (term.slot() == Slot.INDICATOR && term.value().isEmpty()) {
            assertThat(statements)
                    .isNotEmpty()
                    .anySatisfy(statement ->
                            assertThat(statement.filling(Slot.INDICATOR)).isEmpty());
        } else if (!term.value().isEmpty()
                && !(term.slot() == Slot.STAGE && term.value().equals("all"))) {
            assertThat(statements)
                    .extracting(statement -> statement.value(term.slot()))
                    .contains(term.value());
        }
    }

    @TestFactory
    Stream<DynamicTest> aUnitMeasuresItsExample() {
        return lexicon.units().values().stream().map(unit -> dynamicTest(unit.example(), () -> measures(unit)));
    }

    private static void measures(UnitWord unit) {
        assertThat(Paper.report(unit.example()).statements())
                .anySatisfy(statement -> assertThat(statement.quantity().measure())
                        .isNotNull()
                        .satisfies(measure -> assertThat(measure.unit())
                                .isEqualTo(unit.measure().unit())));
    }

    @TestFactory
    Stream<DynamicTest> aProtectedPhraseIsNoStatement() {
        Quantities quantities = new Quantities(lexicon);
        return lexicon.protectedPhrases().stream()
                .map(phrase -> dynamicTest(phrase.example(), () -> {
                    CharacterView view =
                            CharacterView.of(Paper.report(phrase.example()).document(), lexicon.script());
                    Quantities.Scan scan = quantities.scan(view);
                    if (phrase.example().codePoints().anyMatch(Character::isDigit)) {
                        assertThat(scan.others()).isNotEmpty();
                    }
                    assertThat(scan.numbers()).isEmpty();
                }));
    }

    @Test
    void everyCueStandsInItsExample() {
        assertThat(lexicon.cues())
                .filteredOn(cue -> cue.role() != Cue.Role.HEADER)
                .allSatisfy(cue -> assertThat(cue.example()).contains(cue.text()));
    }

    @Test
    void everyWordOfAListStandsInItsExample() {
        assertThat(lexicon.lists().words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.example()).contains(word.text()));
    }
}
