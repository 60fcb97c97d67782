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
import java.util.stream.Collectors;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Interval;
import org.edustat.concept.Key;
import org.edustat.concept.Measure;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
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

    /** A list without a full stop is no sentence; it is judged piece by piece. */
    private static final int LONGEST_SENTENCE = 400;

    private final Indicators indicators;
    private final String path;
    private final Consumer<Told> sink;
    private final Consumer<Finding> findings;
    private final List<Told> sentence = new ArrayList<>();

    OneName(Indicators indicators, String path, Consumer<Told> sink, Consumer<Finding> findings) {
        this.indicators = indicators;
        this.path = path;
        this.sink = sink;
        this.findings = findings;
    }

    void take(Told told) {
        boolean ofText = told.statement().origin() instanceof Origin.InText;
        if (!sentence.isEmpty() && !(ofText && goesOn(told))) {
            close();
        }
        if (ofText) {
            sentence.add(told);
        } else {
            sink.accept(told);
        }
    }

    private boolean goesOn(Told told) {
        return sentence.size() < LONGEST_SENTENCE
                && told.statement()
                        .origin()
                        .quotation()
                        .equals(sentence.get(0).statement().origin().quotation());
    }

    /** Hands over what is left of the last sentence. */
    void close() {
        Map<Key, List<Told>> byKey = new LinkedHashMap<>();
        for (Told told : sentence) {
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
        sentence.forEach(told -> sink.accept(judged.getOrDefault(told.statement(), told)));
        sentence.clear();
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
        // behind a whole with its first part, whatever has the same name is a part too
        if (alike.get(1).statement().partOf() != null) {
            say("normalisation.part_without_name", alike);
            return alike.subList(1, alike.size());
        }
        say("normalisation.one_name_for_several", alike);
        return alike;
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
