package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * What a paper promises without a number: 到2020年底前基本消除大班额. It is no statement, since it claims no value; what was done
 * can be held against it by people.
 *
 * @param subject what is to be done, in the paper's own words: 大班额
 * @param goal the words that say how far: 基本消除
 * @param deadline the year by whose end it is to be done, else null
 * @param origin the words of the promise where they stand, quoted with their sentence
 */
public record Promise(String subject, String goal, Period.@Nullable Deadline deadline, Origin origin) {}
