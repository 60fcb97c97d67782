package org.edustat.ledger;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param person the account, or who the machine says that sits at its command line
 * @param way {@code console}, {@code api} or {@code command}
 * @param what a word of the message file, as in {@code submission.reject}
 * @param subject what it was done to
 * @param detail what else was said; may be empty
 */
public record Deed(Instant at, String person, String way, String what, String subject, String detail) {}
