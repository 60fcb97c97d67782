package org.edustat.ledger;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Claim;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** How claims are found again. */
interface ClaimsSpecification extends InLedger {

    @Test
    default void claimsComeInTheOrderOfThePathsAndOfThePaper() {
        accepted("b.xlsx", "b", 600);
        accepted("c.xlsx", "c", 3);
        accepted("a.xlsx", "a", 30);

        assertThat(ledger().claims().ofPlaces())
                .hasSize(633)
                .extracting(claim -> claim.source().path() + (1_000 + row(claim)))
                .isSorted();
    }

    @Test
    default void claimsOfQuarantinedAndSupersededSubmissionsDoNotCount() {
        Submission quarantined = accepted("a.xlsx", "a", 2);
        ledger().submissions().outcome(quarantined.id(), Outcome.QUARANTINED, "?");
        accepted("b.xlsx", "b", 1);

        assertThat(ledger().claims().ofPlaces())
                .extracting(claim -> claim.source().path())
                .containsExactly("b.xlsx");
        assertThat(ledger().claims()
                        .about(Samples.observation(quarantined, 3, "students", 2020)
                                .key()))
                .hasSize(1);
    }

    @Test
    default void aQuestionFindsTheClaimsOfItsKeyOnly() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        Claim asked = Samples.observation(submission, 3, "students", 2020);
        Claim otherYear = Samples.observation(submission, 4, "students", 2019);
        Claim otherIndicator = Samples.observation(submission, 5, "teachers", 2020);
        ledger().submissions().keep(submission.id(), sink -> {
            sink.entry(new Entry(Samples.statement(5), otherIndicator));
            sink.entry(new Entry(Samples.statement(4), otherYear));
            sink.entry(new Entry(Samples.statement(3), asked));
            return new Conclusion(Samples.attribution(), Outcome.ACCEPTED, null, DigitCount.NONE);
        });

        assertThat(ledger().claims().about(asked.key())).containsExactly(asked);
        assertThat(ledger().claims().about(asked.key().withRegion("999999"))).isEmpty();
    }

    @Test
    default void aLongListAboutManyPlacesIsSearchedWhole() {
        Submission submission = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        List<Claim> claims = new ArrayList<>();
        ledger().submissions().keep(submission.id(), sink -> {
            for (int row = 3; row < 1_500; row++) {
                Claim claim = Samples.observation(submission, row, "students", 1990 + row % 30);
                claims.add(claim);
                sink.entry(new Entry(Samples.statement(row), claim));
            }
            return new Conclusion(Samples.attribution(), Outcome.ACCEPTED, null, DigitCount.NONE);
        });

        assertThat(ledger().claims().about(claims.get(0).key()))
                .hasSize(50)
                .allMatch(claim -> claim.key().equals(claims.get(0).key()));
    }

    private static int row(Claim claim) {
        return ((Origin.InGrid) claim.source().origin()).cell().row();
    }
}
