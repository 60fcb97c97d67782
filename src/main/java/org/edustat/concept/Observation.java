package org.edustat.concept;

/** A statement of fact in one form. The amount has no value where the digits were masked or lost. */
public record Observation(Key key, Amount amount, Source source) implements Claim {}
