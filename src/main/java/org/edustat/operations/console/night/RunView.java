package org.edustat.operations.console.night;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it.
 *
 * @param state a code of {@link org.edustat.pipeline.RunState}
 * @param died whether the store believes it alive though its process is gone
 * @param failure the first cause; empty where nothing failed
 * @param advice what to do about it; empty where nothing failed
 * @param progress how far the reading has come; null where nobody reads
 * @param whyNotRestart why it cannot go on; empty where it can
 */
public record RunView(
        long id,
        String date,
        int attempt,
        String state,
        boolean died,
        String started,
        String ended,
        String took,
        String failure,
        String advice,
        List<StepView> steps,
        @Nullable Reading progress,
        String whyNotRestart) {

    /** How far the reading has come. */
    public record Reading(int done, int total, String left) {}

    public boolean running() {
        return !died && (state.equals("running") || state.equals("stopping"));
    }

    public boolean canStop() {
        return !died && state.equals("running");
    }

    public boolean canRestart() {
        return whyNotRestart.isEmpty();
    }
}
