package org.edustat.pipeline;

import java.time.LocalDate;

import org.edustat.concept.Coded;

/**
 * Something in the store that nobody needs any more.
 *
 * @param name the path of a paper, the name of a run, or the file that was published
 * @param since when it came
 * @param bytes how much room it takes on the disk; 0 for what stands in the database
 */
public record Spare(What what, String name, LocalDate since, long bytes) {

    /** What it is. */
    public enum What implements Coded {
        /** What was read from a paper: its statements, and what was found in it. */
        CONTENTS,
        /** The file of such a paper. */
        ORIGINAL,
        /** What a run concluded. */
        CONCLUSIONS,
        /** A file that such a run published, in the archive. */
        RELEASE
    }
}
