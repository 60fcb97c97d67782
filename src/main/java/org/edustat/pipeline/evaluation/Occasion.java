package org.edustat.pipeline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;

import org.edustat.concept.Genre;
import org.edustat.ledger.Grounds;

/**
 * For when and by what conclusions are drawn, and by whose hands.
 *
 * @param grounds where they differ from those of the run before, nothing of it serves again
 */
public record Occasion(LocalDate date, List<Genre> precedence, Grounds grounds, Executor hands) {

    public Occasion {
        precedence = List.copyOf(precedence);
    }
}
