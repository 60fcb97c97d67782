package org.edustat.operations.console.night;

import java.time.Duration;

import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.RunEntry;

/** A run as a line of the list of runs. */
public record RunLine(long id, String date, int attempt, String state, String started, String took, String failure) {

    static RunLine of(RunEntry run, Words words) {
        return new RunLine(
                run.id(),
                run.date().toString(),
                run.attempt(),
                run.state().code(),
                words.moment(run.started()),
                run.started() == null || run.ended() == null
                        ? ""
                        : words.took(Duration.between(run.started(), run.ended())),
                run.failure());
    }
}
