package org.edustat.ledger;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators decide about submissions. */
interface ReleasesSpecification extends InLedger {

    @Test
    default void whatIsSaidOfASubmissionIsRememberedForLaterOnesOfItsPathWithoutItsYear() {
        Submission first = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        Submission second = ledger().submissions().receive(Samples.arrived("a.xlsx", "b"));
        Submission other = ledger().submissions().receive(Samples.arrived("b.xlsx", "b"));

        ledger().releases().release(first.id(), "410602", 2019);
        ledger().releases().release(first.id(), "410600", 2020);

        assertThat(ledger().releases().of(first)).contains(new Release("410600", 2020, false));
        assertThat(ledger().releases().of(second)).contains(new Release("410600", null, true));
        assertThat(ledger().releases().of(other)).isEmpty();
        ledger().releases().release(second.id(), "410603", null);
        assertThat(ledger().releases().of(second)).contains(new Release("410603", null, false));
    }

    @Test
    default void whatTookASubmissionsPlaceHasDoneSoNoLongerOnceItHasAnotherOutcome() {
        Submission older = accepted("a.xlsx", "a", 1);
        Submission newer = accepted("b.xlsx", "b", 1);

        ledger().submissions().supersede(older.id(), newer.id());
        assertThat(ledger().submissions().replacements()).containsOnlyKeys(older.id());
        assertThat(ledger().submissions().replacements()).containsValue(newer.id());

        ledger().submissions().outcome(older.id(), Outcome.ACCEPTED, null);
        assertThat(ledger().submissions().replacements()).isEmpty();
    }

    @Test
    default void theLockKnowsItsRunUntilItIsGivenBack() {
        ledger().runLock().take("one");
        assertThat(ledger().runLock().run()).isEmpty();
        ledger().runLock().announce("two", "7");
        assertThat(ledger().runLock().run()).isEmpty();
        ledger().runLock().announce("one", "8");
        assertThat(ledger().runLock().run()).contains("8");
        ledger().runLock().free("one");
        ledger().runLock().take("two");
        assertThat(ledger().runLock().run()).isEmpty();
    }
}
