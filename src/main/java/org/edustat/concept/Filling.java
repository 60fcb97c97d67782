package org.edustat.concept;

/**
 * The answer to one question about a number, with the label that gave it.
 *
 * @param value in the notation of the slot: an indicator's id, a code, a period
 * @param rule the id of the rule that read the label
 */
public record Filling(Slot slot, String value, Label label, String rule) {}
