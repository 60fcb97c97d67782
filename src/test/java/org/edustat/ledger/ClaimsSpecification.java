package org.edustat.ledger;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Claim;
import org.edustat.concept.Outcome;
import org.edustat.concept.Source;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** How claims are found again. */
interface ClaimsSpecification extends InLedger {

    @Test
    default void claimsComeInTheOrderOfPathsAndPlaces() {
        accepted("b.xlsx", "b", 600);
        accepted("c.xlsx", "c", 3);
        accepted("a.xlsx", "a", 30);

        assertThat(ledger().claims().all())
                .hasSize(633)
                .extracting(Claim::source)
                .isSortedAccordingTo(Source.NATURAL);
    }

    @Test
    default void claimsOfQuarantinedAndSupersededSubmissionsDoNotCount() {
        Submission quarantined = accepted("a.xlsx", "a", 2);
        ledger().submissions().outcome(quarantined.id(), Outcome.QUARANTINED, "?");
        accepted("b.xlsx", "b", 1);

        assertThat(ledger().claims().all())
                .extracting(claim -> claim.source().path())
                .containsExactly("b.xlsx");
        assertThat(ledger().claims().ofYear(2020)).hasSize(1);
        assertThat(ledger().claims().of(List.of(quarantined))).hasSize(2);
    }

    @Test
    default void aQuestionFindsTheClaimsOfItsKeyOnly() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        Claim asked = Samples.observation(submission, 3, "students", 2020);
        Claim otherYear = Samples.observation(submission, 4, "students", 2019);
        Claim otherIndicator = Samples.observation(submission, 5, "teachers", 2020);
        ledger().submissions()
                .keep(new Contents(
                        submission.id(),
                        null,
                        List.of(),
                        List.of(otherIndicator, otherYear, asked),
                        List.of(),
                        Outcome.ACCEPTED,
                        null));

        assertThat(ledger().claims().about(asked.key())).containsExactly(asked);
        assertThat(ledger().claims().about(asked.key().withRegion("999999"))).isEmpty();
        assertThat(ledger().claims().years()).containsExactly(2019, 2020);
        assertThat(ledger().claims().ofYear(2019)).containsExactly(otherYear);
        assertThat(ledger().claims().ofYear(1900)).isEmpty();
    }
}
