package org.edustat.pipeline;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A run with its steps, in the order in which they began. */
public record RunDetail(RunEntry run, NightlySettings settings, List<Step> steps) {

    public RunDetail {
        steps = List.copyOf(steps);
    }

    /**
     * A step, or a bundle of the step {@code read}, whose name then is {@code read:} and the number of its first
     * submission.
     *
     * @param done submissions that it has finished
     * @param failure why it failed; of one that came to its end what it left out
     */
    public record Step(
            long id,
            String name,
            RunState state,
            long done,
            @Nullable LocalDateTime started,
            @Nullable LocalDateTime ended,
            String failure) {

        public boolean isBundle() {
            return name.indexOf(':') >= 0;
        }
    }
}
