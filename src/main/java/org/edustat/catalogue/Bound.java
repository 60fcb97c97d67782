package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Comparator;
import org.edustat.concept.Qualifier;

/**
 * A number with the side that is asked for, as it stands in the files under {@code targets/}: {@code ≥85}, {@code >90},
 * {@code ≤5}, {@code <0.15}, {@code =0}.
 */
public record Bound(Comparator comparator, BigDecimal value, Qualifier qualifier) {

    private static final Pattern WRITTEN = Pattern.compile("(?<sign>[≥>≤<=])\\s*(?<value>-?[0-9]+(?:\\.[0-9]+)?)");

    /** @throws UnusableJobException where it is none */
    static Bound of(JobsValue written) {
        Matcher parts = WRITTEN.matcher(written.text());
        if (!parts.matches()) {
            throw written.fault("no_bound", written.text());
        }
        BigDecimal value = new BigDecimal(parts.group("value"));
        return switch (parts.group("sign")) {
            case "≥" -> new Bound(Comparator.AT_LEAST, value, Qualifier.EXACT);
            case ">" -> new Bound(Comparator.AT_LEAST, value, Qualifier.OVER);
            case "≤" -> new Bound(Comparator.AT_MOST, value, Qualifier.EXACT);
            case "<" -> new Bound(Comparator.AT_MOST, value, Qualifier.UNDER);
            default -> new Bound(Comparator.EQUAL, value, Qualifier.EXACT);
        };
    }
}
