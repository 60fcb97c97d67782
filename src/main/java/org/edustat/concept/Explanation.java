package org.edustat.concept;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why a doubtful figure is right after all, as somebody of the bureau said. It explains a finding of experience (经验校验)
 * until it expires; a breach of logic (逻辑校验) can only be mended.
 *
 * @param rule the rule's name, as in {@code year_on_year_jump}
 * @param region the code of the place
 * @param indicator an id of the catalogue; empty for any
 * @param period as in {@code 2021}; empty for any
 * @param stage a code as in {@code primary}; empty for any
 * @param person who answers for it
 * @param expires the last day on which it holds; null where it has no end
 * @param origin where it was written: {@code jobs/explanations.csv:5}, or the console
 */
public record Explanation(
        String rule,
        String region,
        String indicator,
        String period,
        String stage,
        String why,
        String person,
        LocalDate given,
        @Nullable LocalDate expires,
        String origin) {

    /** The origin of those that were given in the console. */
    public static final String OF_CONSOLE = "console";

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    /** Whether it is about the figure. */
    public boolean isAbout(Key key) {
        return isAboutOneOf(key)
                && (period.isEmpty() || period.equals(key.period().notation()));
    }

    /** Whether it is about the figure of another year: 2021 explained, 2022 asked. */
    public boolean isAboutAnEarlierYearOf(Key key) {
        return isAboutOneOf(key)
                && !period.isEmpty()
                && Period.parse(period).workbookYear() < key.period().workbookYear();
    }

    private boolean isAboutOneOf(Key key) {
        return region.equals(key.region())
                && (indicator.isEmpty() || indicator.equals(key.indicator()))
                && (stage.isEmpty() || stage.equals(key.stage().code()));
    }
}
