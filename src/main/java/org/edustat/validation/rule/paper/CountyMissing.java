package org.edustat.validation.rule.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Neighbourhoods;
import org.edustat.validation.rule.Places;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 缺下级地区：上年的统计表列出的县（市、区），今年的同类表没有列出，其余各县都有。请补报；已撤并的，请注明。 */
final class CountyMissing implements Rule {

    private final Regions regions;
    private final Wording wording;
    private final int least;

    CountyMissing(RuleBasis basis) {
        this.regions = basis.regions();
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least").intValueExact();
    }

    /** What forms tell of the places below one place in one year. */
    private static final class Year {

        private final Set<String> places = new TreeSet<>();
        private final Map<String, List<Observation>> byPaper = new TreeMap<>();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<String, TreeMap<Integer, Year>> above = new LinkedHashMap<>();
        claims.regionsBelow()
                .forEach((whole, keys) -> keys.forEach(key -> claims.claimed(key).stream()
                        .filter(told -> told.source().genre() == Genre.FORM)
                        .forEach(told -> enter(above, whole, told))));
        return above.values().stream()
                .flatMap(years -> years.entrySet().stream()
                        .flatMap(year -> Stream.ofNullable(years.get(year.getKey() - 1))
                                .flatMap(before -> missing(year.getKey(), year.getValue(), before))));
    }

    private static void enter(Map<String, TreeMap<Integer, Year>> above, Key whole, Observation told) {
        Year year = above.computeIfAbsent(whole.region(), any -> new TreeMap<>())
                .computeIfAbsent(told.key().period().workbookYear(), any -> new Year());
        year.places.add(told.key().region());
        year.byPaper
                .computeIfAbsent(told.source().path(), any -> new ArrayList<>())
                .add(told);
    }

    private Stream<Breach> missing(int number, Year year, Year before) {
        return before.places.stream()
                .filter(place -> !year.places.contains(place))
                .filter(place -> regions.find(place, number).isPresent())
                .filter(place -> year.places.size() >= least && year.places.size() >= before.places.size() / 2)
                .map(place -> breach(place, fullest(year)));
    }

    private static List<Observation> fullest(Year year) {
        return year.byPaper.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElseThrow();
    }

    private Breach breach(String place, List<Observation> paper) {
        Observation last = paper.stream().max(Places.OF_CLAIMS).orElseThrow();
        String code = Neighbourhoods.above(last.key()).map(Key::region).orElse(place);
        return Breach.remark(wording.finding(
                this,
                Severity.WARNING,
                last,
                last.source().origin(),
                last.key().withRegion(code),
                wording.region(last.key().withRegion(place))));
    }
}
