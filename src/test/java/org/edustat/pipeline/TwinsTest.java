package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

class TwinsTest {

    @Test
    void ofSubmissionsWithTheSameBytesEachButTheFirstIsNoted() {
        List<Finding> notes = Twins.notes(List.of(
                submission("c.csv", "a", Outcome.ACCEPTED),
                submission("b.csv", "a", Outcome.ACCEPTED),
                submission("d.csv", "b", Outcome.ACCEPTED),
                submission("a.csv", "a", Outcome.QUARANTINED)));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.path()).isEqualTo("c.csv");
            assertThat(Messages.chinese().what(note)).contains("c.csv", "b.csv");
            assertThat(Messages.english().mend(note)).contains("reject");
        });
    }

    private static Submission submission(String path, String digit, Outcome outcome) {
        return new Submission(1, path, digit.repeat(64), 1, FileKind.CSV, LocalDate.of(2022, 3, 1), outcome, null);
    }
}
