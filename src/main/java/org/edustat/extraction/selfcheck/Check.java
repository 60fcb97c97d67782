package org.edustat.extraction.selfcheck;

import java.util.stream.Stream;

import org.edustat.concept.Finding;

/** One way to hold the numbers of a sentence against each other. */
interface Check {

    /** What cannot be true together; nothing where all fits. */
    Stream<Finding> in(Spoken spoken);
}
