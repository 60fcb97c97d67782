package org.edustat.pipeline;

import java.util.List;

/**
 * What a run would find in the inbox.
 *
 * @param arrived the paths that are new or have changed
 * @param unchanged files that are known with the same bytes
 */
public record Rehearsal(List<String> arrived, int unchanged) {

    public Rehearsal {
        arrived = List.copyOf(arrived);
    }
}
