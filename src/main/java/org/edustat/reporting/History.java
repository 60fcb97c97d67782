package org.edustat.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;
import org.edustat.reporting.ThemeTable.Kind;
import org.edustat.reporting.ThemeTable.Row;

/** What the figures of the places at the top were in the years before; a list of districts would be drowned in it. */
final class History {

    /** Three years in all. */
    private static final int YEARS_BEFORE = 2;

    /** More places than these are no overview. */
    private static final int MOST_PLACES = 12;

    private final Words words;
    private final int year;
    private final Map<Key, Figure> figures = new HashMap<>();
    private final List<String> heads;

    History(YearReport report, Words words) {
        this.words = words;
        this.year = report.year();
        this.heads = heads(report, words);
        Set<String> shown = new HashSet<>(heads);
        report.history().stream()
                .filter(figure -> shown.contains(figure.key().region()))
                .forEach(figure -> figures.put(figure.key(), figure));
    }

    /** The places whose earlier years are known here. */
    List<String> heads() {
        return heads;
    }

    /**
     * The places with none above them of which as much is known, those with most figures first; for a district itself
     * and the place above it.
     */
    static List<String> heads(YearReport report, Words words) {
        Map<String, Long> counts = report.figures().stream()
                .collect(Collectors.groupingBy(figure -> figure.key().region(), Collectors.counting()));
        if (report.scope().kind() == Scope.Kind.DISTRICTS) {
            String own = report.scope().region();
            return Stream.of(own, words.regions().above(own))
                    .filter(counts::containsKey)
                    .toList();
        }
        return counts.keySet().stream()
                .filter(code -> words.regions().above(code, counts.keySet()).stream()
                        .noneMatch(above -> counts.getOrDefault(above, 0L) >= counts.getOrDefault(code, 0L)))
                .sorted(Comparator.comparing((String code) -> -counts.getOrDefault(code, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PLACES)
                .toList();
    }

    /** The rows of the earlier years, the oldest first. */
    List<Row> earlier(Key slice, Map<Stage, Figure> now) {
        List<Row> rows = new ArrayList<>();
        for (int before = YEARS_BEFORE; before > 0; before--) {
            Key then = earlier(slice, before);
            Map<Stage, Figure> found = new EnumMap<>(Stage.class);
            for (Stage stage : now.keySet()) {
                Figure figure = then == null ? null : figures.get(then.withStage(stage));
                if (figure != null) {
                    found.put(stage, figure);
                }
            }
            if (then != null && !found.isEmpty()) {
                rows.add(Row.figures(Kind.EARLIER, then, found));
            }
        }
        return rows;
    }

    /** The figure of the year before; null where there is none. */
    @Nullable
    Figure before(Key key) {
        Key then = earlier(key, 1);
        return then == null ? null : figures.get(then);
    }

    Optional<Row> change(Row now) {
        Map<Stage, BigDecimal> changes = new EnumMap<>(Stage.class);
        boolean compared = false;
        for (Map.Entry<Stage, Figure> figure : now.figures().entrySet()) {
            Figure before = before(figure.getValue().key());
            compared |= before != null;
            BigDecimal change = before == null ? null : change(before, figure.getValue());
            if (change != null) {
                changes.put(figure.getKey(), change);
            }
        }
        boolean broken = compared && broken(now.slice().region());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        Kind.CHANGE, now.slice(), now.unit(), Map.of(), Map.of(), broken ? Map.of() : changes, broken));
    }

    /** Whether the borders of the place are others than the year before, so that the two cannot be compared. */
    boolean broken(String region) {
        return words.regions().movedSince(region, year - 1);
    }

    /** As a part of the earlier one; in its own unit for a share. */
    static @Nullable BigDecimal change(Figure before, Figure now) {
        Amount then = before.chosen().amount();
        BigDecimal from = then.value();
        BigDecimal to = now.chosen().amount().value();
        if (from == null || to == null) {
            return null;
        }
        if (isShare(then.unit())) {
            return to.subtract(from);
        }
        return from.signum() == 0 ? null : to.subtract(from).divide(from, MathContext.DECIMAL32);
    }

    static boolean isShare(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.PERCENTAGE_POINT;
    }

    private static @Nullable Key earlier(Key key, int years) {
        Period period = key.period();
        Period then = null;
        if (period instanceof Period.CalendarYear in) {
            then = Period.year(in.year() - years);
        } else if (period instanceof Period.SchoolYear in) {
            then = new Period.SchoolYear(in.begins() - years);
        } else if (period instanceof Period.InMonth in) {
            then = new Period.InMonth(in.month().minusYears(years));
        } else if (period instanceof Period.OnDay on) {
            LocalDate day = on.day().minusYears(years);
            then = new Period.OnDay(day);
        }
        return then == null ? null : key.withPeriod(then);
    }
}
