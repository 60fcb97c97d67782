package org.edustat.ledger;

/**
 * One file that managers received.
 *
 * @param name where it stands, relative to the output, with {@code /} between folders
 * @param sha256 the fingerprint of its bytes, 64 hexadecimal digits in small letters
 */
public record Publication(String name, String sha256) {}
