package org.edustat.validation.rule.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
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

/** 缺一年：前一年和后一年都有统计表，中间这一年一个数也没有。请补报。 */
final class YearMissing implements Rule {

    private static final int ONE_BETWEEN = 2;

    private final Wording wording;

    YearMissing(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<String, TreeMap<Integer, Observation>> places = new LinkedHashMap<>();
        claims.observations()
                .filter(told ->
                        told.source().genre() == Genre.FORM && !told.key().ofSchool())
                .forEach(told -> places.computeIfAbsent(told.key().region(), any -> new TreeMap<>())
                        .merge(
                                told.key().period().workbookYear(),
                                told,
                                (one, other) -> Places.OF_CLAIMS.compare(one, other) <= 0 ? one : other));
        return places.values().stream().flatMap(this::gaps);
    }

    private Stream<Breach> gaps(TreeMap<Integer, Observation> years) {
        return years.entrySet().stream()
                .filter(year -> years.containsKey(year.getKey() - ONE_BETWEEN) && !years.containsKey(year.getKey() - 1))
                .map(year -> Breach.remark(
                        wording.finding(this, Severity.NOTE, year.getValue(), Integer.toString(year.getKey() - 1))));
    }
}
