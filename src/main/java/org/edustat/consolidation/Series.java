package org.edustat.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Forebears;
import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Indicator;
import org.edustat.concept.Interval;
import org.edustat.concept.Key;
import org.edustat.concept.Period;

/**
 * A place through the years: each figure as it was reported, and what it says of the ground that the place has today.
 */
final class Series {

    private final Catalogue catalogue;
    private final Key wanted;
    private final Map<Key, Figure> figures = new TreeMap<>();

    Series(Catalogue catalogue, Key wanted) {
        this.catalogue = catalogue;
        this.wanted = wanted;
    }

    List<SeriesPoint> over(Stream<Figure> all) {
        all.filter(figure -> sameThing(figure.key())).forEach(figure -> figures.put(figure.key(), figure));
        Map<String, SeriesPoint> points = new TreeMap<>();
        for (Key key : figures.keySet()) {
            Period period = key.period();
            point(period).ifPresent(point -> points.put(period.notation(), point));
        }
        return List.copyOf(points.values());
    }

    private boolean sameThing(Key key) {
        return key.withRegion(wanted.region()).withPeriod(wanted.period()).equals(wanted);
    }

    private Optional<SeriesPoint> point(Period period) {
        Forebears then = catalogue.regions().forebears(wanted.region(), period.workbookYear());
        List<Figure> reported = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String code : then.codes()) {
            Figure figure = figures.get(wanted.withPeriod(period).withRegion(code));
            if (figure == null) {
                missing.add(code);
            } else {
                reported.add(figure);
            }
        }
        boolean boundary = !then.codes().equals(List.of(wanted.region()));
        return reported.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesPoint(period, reported, restated(then, reported, missing), missing, boundary));
    }

    private @Nullable Amount restated(Forebears then, List<Figure> reported, List<String> missing) {
        Amount first = reported.get(0).chosen().amount();
        if (!then.exact()) {
            return null;
        }
        if (then.codes().size() == 1) {
            return first;
        }
        Indicator indicator = catalogue.indicators().find(wanted.indicator()).orElse(null);
        boolean oneUnit =
                reported.stream().allMatch(figure -> figure.chosen().amount().unit() == first.unit());
        if (indicator == null || !indicator.nature().adds() || !oneUnit) {
            return null;
        }
        Interval sum = reported.stream()
                .map(figure -> Interval.of(figure.chosen().amount()).from(indicator.minimum()))
                .reduce(Interval::plus)
                .orElseThrow();
        Interval unknown = new Interval(indicator.minimum(), false, null, false);
        Amount amount = (missing.isEmpty() ? sum : sum.plus(unknown)).amount(first.unit());
        return amount.value() == null ? null : amount;
    }
}
