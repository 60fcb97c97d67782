package org.edustat.catalogue;

import org.edustat.concept.DigitReason;

/**
 * A phrase whose digits are no statement.
 *
 * @param pattern the words; {@code N} stands for a run of digits, Arabic or Chinese
 */
public record ProtectedPhrase(String pattern, DigitReason reason, String example) {}
