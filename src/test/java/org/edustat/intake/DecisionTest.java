package org.edustat.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTest {

    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    private final Intake intake = new Intake();

    @Test
    void aFileThatNobodyKnowsIsReceived() {
        assertThat(decide(arrival(NEW))).isEqualTo(new Receipt(arrival(NEW), Outcome.RECEIVED, null));
    }

    @Test
    void theSameBytesUnderTheSamePathAreUnchanged() {
        assertThat(decide(arrival(OLD), known(7, OLD, Outcome.ACCEPTED)).outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void otherBytesTakeThePlaceOfTheCurrentSubmission() {
        Receipt receipt = decide(arrival(NEW), known(3, NEW, Outcome.SUPERSEDED), known(8, OLD, Outcome.QUARANTINED));

        assertThat(receipt.outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(receipt.supersedes()).isEqualTo(8);
    }

    @Test
    void aRejectedFileThatStillLiesThereIsNotReadAgain() {
        assertThat(decide(arrival(OLD), known(7, OLD, Outcome.REJECTED)).outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aFileThatCannotBeOpenedTakesNobodysPlace() {
        Arrival refused = Arrival.refused("410600/a.xlsx", Path.of("a.xlsx"), "intake.unreadable");

        assertThat(decide(refused, known(7, OLD, Outcome.ACCEPTED)))
                .isEqualTo(new Receipt(refused, Outcome.RECEIVED, null));
    }

    @Test
    void theLastGoodSubmissionIsFoundBehindOneThatCouldNotBeOpened() {
        Submission refused = known(9, Arrival.NO_FINGERPRINT, Outcome.QUARANTINED);

        assertThat(decide(arrival(OLD), known(7, OLD, Outcome.ACCEPTED), refused)
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    private Receipt decide(Arrival arrival, Submission... known) {
        return intake.decide(List.of(arrival), List.of(known)).get(0);
    }

    private static Arrival arrival(String sha256) {
        return new Arrival("410600/a.xlsx", Path.of("a.xlsx"), 5, sha256, FileKind.XLSX);
    }

    private static Submission known(long id, String sha256, Outcome outcome) {
        LocalDate received = LocalDate.of(2021, 1, 31);
        return new Submission(id, "410600/a.xlsx", sha256, 5, FileKind.XLSX, received, outcome, null);
    }
}
