package org.edustat.validation.rule.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.concept.Genre;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Places;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.Years;

/** 缺指标：上年的统计表有这个指标，今年的统计表整个没有。请补报；不再统计的，请注明。 */
final class IndicatorDropped implements Rule {

    private final Wording wording;
    private final int least;

    IndicatorDropped(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least").intValueExact();
    }

    /** What the forms of one place tell in one year. */
    private static final class Year {

        private final Map<String, Observation> indicators = new LinkedHashMap<>();
        private final Set<String> papers = new TreeSet<>();
        private Observation first;
        private int figures;

        Year(Observation first) {
            this.first = first;
        }

        void add(Observation told) {
            indicators.merge(told.key().indicator(), told, Year::earlier);
            papers.add(told.source().path());
            first = earlier(first, told);
            figures++;
        }

        private static Observation earlier(Observation one, Observation other) {
            return Places.OF_CLAIMS.compare(one, other) <= 0 ? one : other;
        }
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<String, TreeMap<Integer, Year>> places = new TreeMap<>();
        Map<String, Set<String>> byPaper = new HashMap<>();
        claims.observations()
                .filter(told ->
                        told.source().genre() == Genre.FORM && !told.key().ofSchool())
                .forEach(told -> {
                    byPaper.computeIfAbsent(told.source().path(), any -> new HashSet<>())
                            .add(told.key().indicator());
                    Map<Integer, Year> years = places.computeIfAbsent(told.key().region(), any -> new TreeMap<>());
                    int number = told.key().period().workbookYear();
                    Year year = years.get(number);
                    if (year == null) {
                        year = new Year(told);
                        years.put(number, year);
                    }
                    year.add(told);
                });
        Set<String> asked = new HashSet<>();
        return places.values().stream()
                .flatMap(years -> years.entrySet().stream()
                        .flatMap(year -> Stream.ofNullable(years.get(year.getKey() - 1))
                                .flatMap(before -> dropped(year.getValue(), before, byPaper))))
                .filter(breach -> asked.add(breach.finding().path() + ' ' + indicator(breach)));
    }

    private static String indicator(Breach breach) {
        return breach.finding().key() == null ? "" : breach.finding().key().indicator();
    }

    /** Of a paper that has as many figures as last year's it may be expected that it is the same form. */
    private Stream<Breach> dropped(Year year, Year before, Map<String, Set<String>> byPaper) {
        if (year.figures < least || year.figures * 2 < before.figures) {
            return Stream.empty();
        }
        return before.indicators.values().stream()
                .filter(told -> year.papers.stream()
                        .noneMatch(path -> byPaper.getOrDefault(path, Set.of())
                                .contains(told.key().indicator())))
                .flatMap(told -> Years.shifted(told.key().period(), 1)
                        .map(told.key()::withPeriod)
                        .map(key -> Breach.remark(wording.finding(
                                this,
                                Severity.WARNING,
                                year.first,
                                year.first.source().origin(),
                                key,
                                Wording.value(told),
                                Wording.place(told))))
                        .stream());
    }
}
