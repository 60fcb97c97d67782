package org.edustat.ledger;

import org.edustat.concept.Promise;
import org.edustat.concept.Submission;

/** A promise without a number with the paper that makes it. */
public record Promised(Submission submission, Promise promise) {}
