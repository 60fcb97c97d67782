package org.edustat.validation.rule.paper;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.Years;

/** 年份数字颠倒：全文说的是2021年，此处却写成2012年，而2021年的这个数反而没有。请核对年份。 */
final class YearDigitsSwapped implements PaperRule {

    private final Wording wording;
    private final int least;

    YearDigitsSwapped(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least").intValueExact();
    }

    @Override
    public Stream<Breach> check(Sheets paper) {
        return usualYear(paper).stream().flatMap(year -> {
            Set<Key> told = paper.observations().map(Observation::key).collect(Collectors.toCollection(HashSet::new));
            return paper.observations().mapMulti((observation, found) -> {
                Key meant = meant(observation, year).orElse(null);
                if (meant != null && !told.contains(meant)) {
                    found.accept(breach(observation, meant));
                }
            });
        });
    }

    /** The year that most of its figures are about, where there are enough of them. */
    private Optional<Integer> usualYear(Sheets paper) {
        Map<Integer, Integer> counts = new TreeMap<>();
        paper.observations()
                .forEach(observation -> counts.merge(observation.key().period().workbookYear(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }

    /** The same key in the year that was meant: the paper's, or the one before, with two digits swapped. */
    private static Optional<Key> meant(Observation observation, int usual) {
        Key key = observation.key();
        int written = key.period().workbookYear();
        if (written == usual || written == usual - 1) {
            return Optional.empty();
        }
        return Stream.of(usual, usual - 1)
                .filter(year -> areSwapped(written, year))
                .findFirst()
                .flatMap(year -> Years.shifted(key.period(), year - written))
                .map(key::withPeriod);
    }

    private static boolean areSwapped(int written, int year) {
        String a = Integer.toString(written);
        String b = Integer.toString(year);
        for (int at = 0; at + 1 < b.length(); at++) {
            String swapped = b.substring(0, at) + b.charAt(at + 1) + b.charAt(at) + b.substring(at + 2);
            if (!a.equals(b) && a.equals(swapped)) {
                return true;
            }
        }
        return false;
    }

    private Breach breach(Observation observation, Key meant) {
        return Breach.remark(wording.finding(
                this,
                Severity.ERROR,
                observation,
                Wording.value(observation),
                observation.key().period().notation(),
                meant.period().notation()));
    }
}
