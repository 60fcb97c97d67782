package org.edustat.validation.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;

/**
 * A figure that may be the wrong one of those that do not agree.
 *
 * @param weight how much speaks against it
 * @param mended the value with which all would be well; null where nobody can tell
 */
public record Suspect(Claim claim, int weight, @Nullable BigDecimal mended) {}
