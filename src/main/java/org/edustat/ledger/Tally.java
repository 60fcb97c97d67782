package org.edustat.ledger;

/**
 * How much submissions contain.
 *
 * @param statements numbers as they are written
 * @param observations of those the facts in one form
 * @param targets of those the intents in one form
 */
public record Tally(int statements, int observations, int targets) {}
