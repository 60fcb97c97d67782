package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.util.Optional;

import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Sector;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Thresholds.Threshold;

/** One way to count a rate, as in {@code inclusive_share,students;sector=inclusive/students}. */
record RateReading(String rate, String numerator, Sector sector, String denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where the line is about something else. */
    static Optional<RateReading> find(Threshold line) {
        String[] parts = line.value().split("/");
        if (parts.length != 2) {
            return Optional.empty();
        }
        String[] above = parts[0].split(";sector=");
        Sector sector = above.length > 1 ? Coded.of(Sector.class, above[1]) : Sector.ALL;
        return Optional.of(new RateReading(line.parameter().split(" ")[0], above[0], sector, parts[1]));
    }

    /** The rate with its parts, where both are known. */
    Optional<Fraction> of(Claims claims, Observation ratio) {
        return above(claims, ratio)
                .flatMap(top -> below(claims, ratio).map(bottom -> new Fraction(ratio, top, bottom, HUNDRED)))
                .filter(fraction -> fraction.expected() != null);
    }

    Optional<Observation> above(Claims claims, Observation ratio) {
        return claims.beside(ratio, key(ratio.key(), numerator, sector == Sector.ALL ? whole(ratio) : sector));
    }

    Optional<Observation> below(Claims claims, Observation ratio) {
        return claims.beside(ratio, belowKey(ratio));
    }

    Key belowKey(Observation ratio) {
        return key(ratio.key(), denominator, whole(ratio));
    }

    /** 普惠率 is of all kindergartens, though its name says 普惠. */
    private Sector whole(Observation ratio) {
        return ratio.key().sector() == sector ? Sector.ALL : ratio.key().sector();
    }

    private static Key key(Key rate, String indicator, Sector sector) {
        return new Key(rate.region(), indicator, rate.period(), rate.stage(), sector, rate.area(), rate.institution());
    }
}
