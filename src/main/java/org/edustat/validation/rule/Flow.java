package org.edustat.validation.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;

/**
 * Pupils who were there, came and went should come to those who are there now; who moves and pauses blurs it, so that
 * it only tips the scales between two figures of which nothing else tells which is wrong.
 */
final class Flow {

    private static final String STOCK = "students";
    private static final String IN = "entrants";
    private static final String OUT = "graduates";

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private Flow() {}

    /** 1 where the flow speaks for the value that would mend all, -1 where it speaks for the written one. */
    static int sign(Claims claims, Observation figure, BigDecimal written, BigDecimal mended) {
        if (!figure.key().indicator().equals(STOCK)) {
            return 0;
        }
        BigDecimal expected = expected(claims, figure);
        if (expected == null) {
            return 0;
        }
        BigDecimal off = written.subtract(expected).abs();
        BigDecimal offThen = mended.subtract(expected).abs();
        return off.compareTo(offThen.multiply(TWICE)) > 0 ? 1 : offThen.compareTo(off.multiply(TWICE)) > 0 ? -1 : 0;
    }

    private static @Nullable BigDecimal expected(Claims claims, Observation now) {
        Key key = now.key();
        BigDecimal before = value(claims.findBeside(now, -1));
        BigDecimal in = value(claims.beside(now, key.withIndicator(IN)).orElse(null));
        BigDecimal out = value(claims.beside(now, key.withIndicator(OUT)).orElse(null));
        return before == null || in == null || out == null
                ? null
                : before.add(in).subtract(out);
    }

    private static @Nullable BigDecimal value(@Nullable Observation told) {
        return told == null ? null : told.amount().value();
    }
}
