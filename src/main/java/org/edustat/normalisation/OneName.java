package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Interval;
import org.edustat.concept.Key;
import org.edustat.concept.Measure;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Rounding;
import org.edustat.concept.Severity;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/**
 * Nobody gives one figure twice in a sentence with two values. Where that seems so, the catalogue has one name for
 * several things: 特级教师24名、学科带头人98名. Of a whole and its parts only the whole is the figure; of several things side by
 * side none is. What is left out stays a statement, and a finding says so.
 *
 * <p>Holds what a sentence tells until the next one begins. For one thread.
 */
final class OneName {

    /** A list without a full stop is no sentence, and a longer table lists places; both are judged piece by piece. */
    private static final int MOST_TOGETHER = 2_000;

    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总数|计)(?:\\P{IsHan}.*)?");

    private final Indicators indicators;
    private final String path;
    private final Consumer<Told> sink;
    private final Consumer<Finding> findings;
    private final List<Told> together = new ArrayList<>();

    OneName(Indicators indicators, String path, Consumer<Told> sink, Consumer<Finding> findings) {
        this.indicators = indicators;
        this.path = path;
        this.sink = sink;
        this.findings = findings;
    }

    void take(Told told) {
        if (!together.isEmpty() && !goesOn(told.statement().origin())) {
            close();
        }
        if (told.statement().origin() instanceof Origin.InText || ofPlace(told)) {
            together.add(told);
        } else {
            sink.accept(told);
        }
    }

    /** A table of schools may be as long as it likes: each of them is counted for itself. */
    private static boolean ofPlace(Told told) {
        return told.claim() instanceof Observation observation
                && !observation.key().ofSchool();
    }

    private boolean goesOn(Origin next) {
        Origin first = together.get(0).statement().origin();
        return together.size() < MOST_TOGETHER
                && (first instanceof Origin.InGrid one && next instanceof Origin.InGrid other
                        ? one.table() == other.table() && one.sheet().equals(other.sheet())
                        : first instanceof Origin.InText
                                && next instanceof Origin.InText
                                && first.quotation().equals(next.quotation()));
    }

    /** Hands over what is left of the last sentence or table. */
    void close() {
        Map<Key, List<Told>> byKey = new LinkedHashMap<>();
        for (Told told : together) {
            // of masked and lost digits another finding speaks
            if (told.claim() instanceof Observation observation
                    && observation.amount().value() != null) {
                byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>())
                        .add(told);
            }
        }
        Map<Statement, Told> judged = new IdentityHashMap<>();
        byKey.values().stream()
                .filter(alike -> alike.size() > 1)
                .map(this::leftOut)
                .flatMap(Collection::stream)
                .forEach(told -> judged.put(told.statement(), told.withoutClaim()));
        together.forEach(told -> sink.accept(judged.getOrDefault(told.statement(), told)));
        together.clear();
    }

    /** Those of one name that do not count. */
    private List<Told> leftOut(List<Told> alike) {
        List<Told> own = inTheOwnUnit(alike);
        if (own.isEmpty() || own.size() == alike.size()) {
            return leftOutOfOneUnit(alike);
        }
        // 小学738所，教学点1062个: what is counted in another unit is another thing
        say("normalisation.part_without_name", alike);
        List<Told> others = new ArrayList<>(alike);
        others.removeAll(own);
        others.addAll(leftOutOfOneUnit(own));
        return others;
    }

    private List<Told> leftOutOfOneUnit(List<Told> alike) {
        if (!differ(alike)) {
            return List.of();
        }
        List<Told> totals = alike.stream().filter(OneName::isTotal).toList();
        // behind a whole with its first part, whatever has the same name is a part too
        boolean wholeFirst = alike.get(1).statement().partOf() != null;
        if (wholeFirst || totals.size() == 1) {
            say("normalisation.part_without_name", alike);
            Told whole = totals.size() == 1 ? totals.get(0) : alike.get(0);
            return alike.stream().filter(told -> told != whole).toList();
        }
        say("normalisation.one_name_for_several", alike);
        return alike;
    }

    /** Whether the nearest words of its row or of its column say that it is a sum. */
    private static boolean isTotal(Told told) {
        return told.statement().origin() instanceof Origin.InGrid
                && Stream.of(Place.ROW, Place.COLUMN)
                        .flatMap(place -> told.statement().labels().stream()
                                .filter(label -> label.place() == place)
                                .limit(1))
                        .anyMatch(label -> TOTAL.matcher(label.text()).matches());
    }

    private List<Told> inTheOwnUnit(List<Told> alike) {
        Optional<Unit> own = indicator(key(alike)).map(Indicator::unit);
        return alike.stream()
                .filter(told -> own.equals(
                        Optional.ofNullable(told.statement().quantity().measure())
                                .map(Measure::unit)))
                .toList();
    }

    private static boolean differ(List<Told> alike) {
        for (int at = 1; at < alike.size(); at++) {
            if (possible(alike.get(at)).disjoint(possible(alike.get(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Interval possible(Told told) {
        Claim claim = Objects.requireNonNull(told.claim());
        return Interval.of(claim.amount()).widened(Rounding.of(claim));
    }

    private void say(String rule, List<Told> alike) {
        Statement last = alike.get(alike.size() - 1).statement();
        Key key = key(alike);
        findings.accept(new Finding(
                rule,
                Severity.NOTE,
                path,
                last.origin(),
                key,
                List.of(
                        indicator(key).map(Indicator::labelZh).orElse(key.indicator()),
                        indicator(key).map(Indicator::labelEn).orElse(key.indicator()),
                        alike.stream()
                                .map(told -> told.statement().origin().text())
                                .collect(Collectors.joining("、")))));
    }

    private static Key key(List<Told> alike) {
        return Objects.requireNonNull(alike.get(0).claim()).key();
    }

    private Optional<Indicator> indicator(Key key) {
        return indicators.find(key.indicator());
    }
}
