package org.edustat.pipeline;

/** Who is told how far a run has come. The calls come from several threads, one at a time. */
public interface Progress {

    /** Somebody who does not care. */
    Progress NONE = new Progress() {};

    /** A run has begun, or goes on after it was broken off. */
    default void began(long run, boolean resumed) {}

    /**
     * A step of the job has begun: {@code receive}, {@code read}, {@code consolidate}, {@code report}, {@code deliver}.
     */
    default void step(String name) {}

    /** So many of the submissions that are to be read are done. */
    default void submissions(int done, int total) {}

    /** A bundle of submissions is finished. */
    default void bundle(String name, boolean well) {}
}
