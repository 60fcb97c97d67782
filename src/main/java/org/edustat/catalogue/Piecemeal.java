package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.edustat.concept.Coded;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Possible;

/**
 * What a text tells project by project and programme by programme, by {@code piecemeal.csv}: 投资2.44亿元改造校舍 on one page,
 * 发放资助资金1.93亿元 on another. Nobody contradicts himself there, and none of the numbers is that of the year, unless the
 * largest one says so: 全年共投入5.1亿元.
 *
 * @param indicators that are told so
 * @param wholes words by which a clause says that its number is the whole
 * @param places words by which a sentence says that it tells of the whole place
 */
public record Piecemeal(Set<String> indicators, List<String> wholes, List<String> places) {

    static final String FILE = "catalogue/piecemeal.csv";

    private static final Comparator<Observation> SMALLER_FIRST = Comparator.comparing(
            told -> told.amount().value(), Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));

    public Piecemeal {
        indicators = Set.copyOf(indicators);
        wholes = List.copyOf(wholes);
        places = List.copyOf(places);
    }

    /** What a line of the file is about. */
    private enum Line implements Coded {
        TOLD,
        WHOLE,
        PLACE
    }

    static Piecemeal load(JobsFolder jobs, Indicators indicators) {
        Set<String> told = new TreeSet<>();
        List<String> wholes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        JobsTable.read(jobs, FILE, line -> switch (line.any("kind").word(Line.class)) {
            case TOLD -> told.add(line.any("value").indicator(indicators));
            case WHOLE -> wholes.add(line.any("value").said().text());
            case PLACE -> places.add(line.any("value").said().text());
        });
        return new Piecemeal(told, wholes, places);
    }

    /** Whether a number may be one piece among others; what stands in a table is told in one place. */
    public boolean mayBePiece(Observation told) {
        return told.source().origin() instanceof Origin.InText
                && indicators.contains(told.key().indicator());
    }

    /** Whether a paper tells both, perhaps as pieces of one whole. */
    public boolean areOfOnePaper(Observation one, Observation other) {
        return one.source().path().equals(other.source().path()) && mayBePiece(one) && mayBePiece(other);
    }

    /**
     * Which of several numbers is the figure.
     *
     * @param told what the text of one paper tells under one key, each with a value; the most believed first
     * @return empty where they differ and no word says which is the whole
     */
    public Optional<Observation> whole(List<Observation> told) {
        Observation largest = told.stream().max(SMALLER_FIRST).orElseThrow();
        List<Observation> same = told.stream()
                .filter(other -> !Possible.of(other).disjoint(Possible.of(largest)))
                .toList();
        return same.size() == told.size() || same.stream().anyMatch(this::saysWhole)
                ? Optional.of(same.get(0))
                : Optional.empty();
    }

    private boolean saysWhole(Observation told) {
        Clause clause = Clause.of(told.source().origin());
        String words = clause.before();
        return wholes.stream().anyMatch(words::contains) || places.stream().anyMatch(clause.sentence()::contains);
    }
}
