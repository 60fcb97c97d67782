package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Digits;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Wording;

/** 整栏照抄：同一张表里两栏（或两行）的数逐个相同，多半是复制粘贴时贴错。请核对后一栏的数。 */
final class CopiedColumn implements PaperRule {

    /**
     * The later one is asked about, unless other figures speak against the earlier one; either is more suspicious than
     * what either should be by a sum or two.
     */
    private static final int LATER = 10;

    private static final int EARLIER = 9;

    private final Wording wording;
    private final int least;

    CopiedColumn(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least").intValueExact();
    }

    @Override
    public Stream<Breach> check(Sheets paper) {
        return paper.tables().stream()
                .flatMap(table -> Stream.concat(
                        alike(
                                table.columns().values(),
                                cell -> table.place(cell).row()),
                        alike(table.rows().values(), cell -> table.place(cell).column())));
    }

    /** A column by what stands in it: the places along it and their values. */
    private record Content(List<Integer> places, List<BigDecimal> values) {}

    private Stream<Breach> alike(Collection<List<Observation>> lines, ToIntFunction<Observation> place) {
        Map<Content, List<Observation>> seen = new HashMap<>();
        return lines.stream().filter(this::telling).flatMap(line -> {
            Content content = new Content(line.stream().map(place::applyAsInt).toList(), values(line));
            List<Observation> earlier = seen.putIfAbsent(content, line);
            return earlier == null || aboutTheSame(earlier, line) || !sameAsWritten(earlier, line)
                    ? Stream.empty()
                    : breaches(earlier, line);
        });
    }

    /** Zeros, hundred percents and a few small counts may well be the same by chance. */
    private boolean telling(List<Observation> line) {
        return line.size() >= least && new HashSet<>(values(line)).size() >= least;
    }

    private static List<BigDecimal> values(List<Observation> line) {
        List<BigDecimal> values = new ArrayList<>(line.size());
        for (Observation cell : line) {
            values.add(Digits.plain(cell));
        }
        return values;
    }

    /** 12 is not 12%. */
    private static boolean sameAsWritten(List<Observation> one, List<Observation> other) {
        return one.stream()
                .map(Wording::value)
                .toList()
                .equals(other.stream().map(Wording::value).toList());
    }

    private static boolean aboutTheSame(List<Observation> one, List<Observation> other) {
        return one.get(0).key().equals(other.get(0).key());
    }

    private Stream<Breach> breaches(List<Observation> earlier, List<Observation> later) {
        return IntStream.range(0, later.size()).mapToObj(at -> breach(earlier.get(at), later.get(at), later.size()));
    }

    private Breach breach(Observation earlier, Observation later, int cells) {
        return new Breach(
                wording.finding(
                        this,
                        Severity.ERROR,
                        later,
                        Wording.value(later),
                        Wording.place(earlier),
                        Integer.toString(cells)),
                later,
                List.of(new Suspect(later, LATER, null), new Suspect(earlier, EARLIER, null)),
                values -> Objects.equals(values.apply(earlier), values.apply(later)));
    }
}
