package org.edustat.validation.rule;

import java.util.Locale;
import java.util.stream.Stream;

/** One check of what was claimed about a place and those right below it. */
public interface Rule {

    /** What is wrong by this rule; no breach where all is well. */
    Stream<Breach> check(Claims claims);

    /** The rule's name in findings: its class's name, as in {@code validation.masked_value}. */
    default String id() {
        return "validation." + name();
    }

    /** The rule's name in {@code jobs/rules}, as in {@code masked_value}. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
