package org.edustat.pipeline;

/** Writes the workbooks of a run and puts them where managers look. */
final class Publisher {

    void report(RunParameters run) {}

    void deliver(RunParameters run) {}
}
