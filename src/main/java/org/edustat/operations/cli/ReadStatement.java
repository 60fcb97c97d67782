package org.edustat.operations.cli;

import org.edustat.concept.Statement;
import org.edustat.normalisation.Settled;

/** A statement as it is written, and what it comes to in one form. */
record ReadStatement(Statement statement, Settled settled) {}
