package org.edustat.ledger;

/**
 * What a conclusion was drawn by, beside the submissions: where one of these differs between two runs, a figure may
 * have moved for it.
 *
 * @param program the fingerprint of the program
 * @param catalogue the fingerprint of the catalogue
 * @param rules the fingerprint of rules and thresholds
 * @param settings what the bureau prefers, written out
 */
public record Grounds(String program, String catalogue, String rules, String settings) {}
