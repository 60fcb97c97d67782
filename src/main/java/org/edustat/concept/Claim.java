package org.edustat.concept;

/** A statement in one form. */
public sealed interface Claim permits Observation, Target, Change {

    Key key();

    Amount amount();

    Source source();
}
