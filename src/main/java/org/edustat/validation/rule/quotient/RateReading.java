package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Amount;
import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Sector;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Thresholds.Threshold;

/**
 * One way to count a rate, as in {@code inclusive_share,students;sector=inclusive/students}; numerators are joined by
 * +.
 */
record RateReading(String rate, List<Part> numerators, String denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is counted in the numerator. */
    private record Part(String indicator, Sector sector) {

        static Part of(String written) {
            String[] words = written.split(";sector=");
            return new Part(words[0], words.length > 1 ? Coded.of(Sector.class, words[1]) : Sector.ALL);
        }
    }

    /** Empty where the line is about something else. */
    static Optional<RateReading> find(Threshold line) {
        String[] parts = line.value().split("/");
        return parts.length != 2
                ? Optional.empty()
                : Optional.of(new RateReading(
                        line.parameter().split(" ")[0],
                        Stream.of(parts[0].split("\\+")).map(Part::of).toList(),
                        parts[1]));
    }

    /** The rate with its parts, where all are known. */
    Optional<Fraction> of(Claims claims, Observation ratio) {
        return above(claims, ratio)
                .flatMap(top -> below(claims, ratio).map(bottom -> new Fraction(ratio, top, bottom, HUNDRED)))
                .filter(fraction -> fraction.expected() != null);
    }

    /** The numerator; of several parts their sum, in the place of the first. */
    Optional<Observation> above(Claims claims, Observation ratio) {
        List<Observation> told = new ArrayList<>();
        for (Part part : numerators) {
            Sector sector = part.sector() == Sector.ALL ? whole(ratio) : part.sector();
            claims.beside(ratio, key(ratio.key(), part.indicator(), sector)).ifPresent(told::add);
        }
        if (told.size() < numerators.size()) {
            return Optional.empty();
        }
        return told.size() == 1 ? Optional.of(told.get(0)) : sum(told);
    }

    private static Optional<Observation> sum(List<Observation> told) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation part : told) {
            BigDecimal value = Possible.exact(part);
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        Observation first = told.get(0);
        Amount together = new Amount(sum, null, first.amount().unit(), Qualifier.EXACT);
        return Optional.of(new Observation(first.key(), together, first.source()));
    }

    Optional<Observation> below(Claims claims, Observation ratio) {
        return claims.beside(ratio, belowKey(ratio));
    }

    Key belowKey(Observation ratio) {
        return key(ratio.key(), denominator, whole(ratio));
    }

    /** 普惠率 is of all kindergartens, though its name says 普惠. */
    private Sector whole(Observation ratio) {
        Sector own = ratio.key().sector();
        return numerators.stream().anyMatch(part -> part.sector() == own) ? Sector.ALL : own;
    }

    private static Key key(Key rate, String indicator, Sector sector) {
        return new Key(rate.region(), indicator, rate.period(), rate.stage(), sector, rate.area(), rate.institution());
    }
}
