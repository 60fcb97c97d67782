package org.edustat.operations.console.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edustat.concept.Verdict;
import org.edustat.operations.console.page.Words;

/**
 * How much of what it promised itself for a year each place has reached; no line for one of which nothing can be
 * judged.
 */
public record Attainment(List<Integer> years, List<Line> lines) {

    /** A place with its share of each year. */
    public record Line(String region, String name, List<Share> years) {}

    /** Of so many targets that were due and can be judged, so many are met. */
    public record Share(int met, int judged) {

        static final Share NONE = new Share(0, 0);

        Share with(Verdict verdict) {
            if (verdict.status() == Verdict.Status.SURELY_MET) {
                return new Share(met + 1, judged + 1);
            }
            return verdict.status() == Verdict.Status.MISSED ? new Share(met, judged + 1) : this;
        }

        /** A shade from 0 (none is met) to 4 (all are); -1 where nothing can be judged. */
        public int shade() {
            return judged == 0 ? -1 : 4 * met / judged;
        }
    }

    static Attainment of(List<Verdict> verdicts, Words words) {
        TreeSet<Integer> years = new TreeSet<>();
        Map<String, Map<Integer, Share>> places = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            int year = verdict.target().key().period().workbookYear();
            years.add(year);
            Map<Integer, Share> shares =
                    places.computeIfAbsent(verdict.target().key().region(), any -> new TreeMap<>());
            shares.put(year, shares.getOrDefault(year, Share.NONE).with(verdict));
        }
        List<Integer> columns = List.copyOf(years);
        return new Attainment(
                columns,
                places.entrySet().stream()
                        .filter(place -> place.getValue().values().stream().anyMatch(share -> share.judged() > 0))
                        .map(place -> new Line(
                                place.getKey(),
                                words.region(place.getKey(), columns.get(columns.size() - 1)),
                                columns.stream()
                                        .map(year -> place.getValue().getOrDefault(year, Share.NONE))
                                        .toList()))
                        .toList());
    }
}
