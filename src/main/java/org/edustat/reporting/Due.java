package org.edustat.reporting;

import java.time.LocalDate;

import org.edustat.concept.Period;

/**
 * What a place was to send.
 *
 * @param region the code of the place
 * @param form words that the file's name holds
 * @param state a word of the closed list that the messages have under {@code reporting.due}
 * @param path the submission that answers it; empty where none does
 * @param received when the first one came; empty where none did
 */
public record Due(
        String region, String form, Period period, LocalDate due, String state, String path, String received) {}
