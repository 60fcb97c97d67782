package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.concept.Statement;

/**
 * Nobody gives one figure twice in a sentence or in a table with two values. Where that seems so, the catalogue has one
 * name for several things: 特级教师24名、学科带头人98名. Of a whole and its parts only the whole is the figure; of several things
 * side by side none is. What is left out stays a statement, and a finding says so.
 *
 * <p>Holds what a sentence, or a table of places, tells until the next one begins. For one thread.
 */
final class OneName {

    /** A list without a full stop is no sentence, and a longer table lists places; both are judged piece by piece. */
    private static final int MOST_TOGETHER = 2_000;

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
        List<List<Told>> namesakes =
                byKey.values().stream().filter(alike -> alike.size() > 1).toList();
        Set<Told> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        new Namesakes(indicators, namesakes, this::say).leftOut().forEach(leftOut::add);
        together.forEach(told -> sink.accept(leftOut.contains(told) ? told.withoutClaim() : told));
        together.clear();
    }

    /** Two rows of a table under one and the same name: no word of the catalogue can tell them apart. */
    private static boolean nobodyCanTell(List<Told> alike) {
        return alike.stream().allMatch(told -> told.statement().origin() instanceof Origin.InGrid)
                && alike.stream()
                                .map(told -> told.statement().origin().quotation())
                                .distinct()
                                .count()
                        == 1;
    }

    private void say(String rule, List<Told> alike) {
        Statement last = alike.get(alike.size() - 1).statement();
        Key key = Namesakes.key(alike);
        findings.accept(new Finding(
                rule,
                nobodyCanTell(alike) ? Severity.WARNING : Severity.NOTE,
                path,
                last.origin(),
                key,
                List.of(
                        indicators.find(key.indicator()).map(Indicator::labelZh).orElse(key.indicator()),
                        indicators.find(key.indicator()).map(Indicator::labelEn).orElse(key.indicator()),
                        alike.stream()
                                .map(told -> told.statement().origin().text())
                                .collect(Collectors.joining("、")))));
    }
}
