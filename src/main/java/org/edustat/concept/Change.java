package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * A difference or growth. It checks figures and never becomes one.
 *
 * @param base the earlier period that it is counted from; null where the year before is meant or nothing is said
 */
public record Change(Key key, Amount amount, @Nullable Period base, Source source) implements Claim {}
