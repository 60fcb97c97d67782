package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Interval;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Possible;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** A total and what it is to be made up of, as far as it was told. */
record Addition(Observation whole, List<Observation> parts) {

    Addition {
        parts = List.copyOf(parts);
    }

    /** The parts of which somebody gave a value in the total's unit. */
    static Addition of(Observation whole, List<Observation> parts) {
        List<Observation> alike = new ArrayList<>(parts.size());
        for (Observation part : parts) {
            if (part.amount().unit() == whole.amount().unit()) {
                alike.add(part);
            }
        }
        return new Addition(whole, alike);
    }

    /** Whether the parts, as they are written, come to more than the total can be. */
    boolean exceeds(BigDecimal tolerance) {
        return mayExceed() && exceeds(Addition::plain, tolerance);
    }

    /** Whether the parts, as they are written, come to less than the total can be. */
    boolean fallsShort(BigDecimal tolerance) {
        return sum().compareTo(plain(whole)) < 0 && fallsShort(Addition::plain, tolerance);
    }

    /** A bound lies on the far side of what is written: where that adds up, nothing has to be weighed. */
    private boolean mayExceed() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation part : parts) {
            sum = sum.add(plain(part).max(BigDecimal.ZERO));
        }
        return sum.compareTo(plain(whole)) > 0;
    }

    /** The parts as they are written, added up. */
    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation part : parts) {
            sum = sum.add(plain(part));
        }
        return sum;
    }

    /** The least that the parts can come to. */
    BigDecimal least() {
        return least(Addition::plain);
    }

    /** Whether the parts come to more than the total can be, by so much of it. */
    boolean exceeds(Function<Claim, @Nullable BigDecimal> values, BigDecimal tolerance) {
        BigDecimal most = possible(whole, values).upper();
        return most != null && least(values).compareTo(more(most, tolerance)) > 0;
    }

    /** Whether the parts come to less than the total can be, by so much of it. */
    boolean fallsShort(Function<Claim, @Nullable BigDecimal> values, BigDecimal tolerance) {
        BigDecimal least = possible(whole, values).lower();
        BigDecimal most = most(values);
        return least != null && most != null && most.compareTo(more(least, tolerance.negate())) < 0;
    }

    private static BigDecimal more(BigDecimal value, BigDecimal tolerance) {
        return value.add(value.multiply(tolerance));
    }

    private BigDecimal least(Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation part : parts) {
            BigDecimal lower = possible(part, values).lower();
            sum = sum.add(lower == null ? BigDecimal.ZERO : lower.max(BigDecimal.ZERO));
        }
        return sum;
    }

    private @Nullable BigDecimal most(Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation part : parts) {
            BigDecimal upper = possible(part, values).upper();
            if (upper == null) {
                return null;
            }
            sum = sum.add(upper);
        }
        return sum;
    }

    /** As it is written, or just the value that was put in its place. */
    private static Interval possible(Observation figure, Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal value = values.apply(figure);
        return value == null || value.equals(figure.amount().value()) ? Possible.of(figure) : Interval.point(value);
    }

    /** The total first; each with the value that would make all others add up. */
    List<Suspect> suspects(Claims claims) {
        BigDecimal gap = plain(whole).subtract(sum());
        List<Suspect> suspects = new ArrayList<>();
        suspects.add(Suspicion.exactly(Suspicion.accused(claims, whole, sum()), sum()));
        for (Observation part : parts) {
            BigDecimal mended = plain(part).add(gap);
            suspects.add(Suspicion.exactly(Suspicion.other(claims, part, mended), mended));
        }
        return suspects;
    }

    /**
     * Whether between the rows (or columns) of one table there are others that are no part: a zone or what the city
     * runs itself has no code, and may make up the difference. In a list of figures each place has as many lines as the
     * next.
     */
    boolean hasOtherRows() {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        for (Observation figure :
                Stream.concat(Stream.of(whole), parts.stream()).toList()) {
            if (!(figure.source().origin() instanceof Origin.InGrid cell)) {
                return false;
            }
            rows.add(cell.cell().row());
            columns.add(cell.cell().column());
        }
        Set<Integer> lines = rows.size() == 1 ? columns : rows;
        return lines.size() == parts.size() + 1 && !isEvenlySpaced(List.copyOf(lines));
    }

    private static boolean isEvenlySpaced(List<Integer> lines) {
        int step = lines.get(1) - lines.get(0);
        for (int at = 2; at < lines.size(); at++) {
            if (lines.get(at) - lines.get(at - 1) != step) {
                return false;
            }
        }
        return true;
    }

    boolean inOnePaper() {
        return parts.stream()
                .allMatch(part -> part.source().path().equals(whole.source().path()));
    }

    /** The parts as a message quotes them. */
    String quoted() {
        return parts.stream()
                .map(part -> "%s (%s)".formatted(Wording.value(part), Wording.place(part)))
                .collect(Collectors.joining("; "));
    }

    static BigDecimal plain(Claim figure) {
        BigDecimal value = figure.amount().value();
        return value == null ? BigDecimal.ZERO : value;
    }
}
