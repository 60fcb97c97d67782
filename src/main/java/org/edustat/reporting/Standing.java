package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edustat.concept.Figure;
import org.edustat.concept.Verdict;

/**
 * How one place stands in the year; a county is counted with the prefecture above it where that one has figures of its
 * own.
 *
 * @param code of the place
 */
record Standing(String code, List<Figure> figures, List<Verdict> verdicts) {

    private static final int PREFECTURE_DIGITS = 4;

    static List<Standing> of(YearReport report) {
        Set<String> codes = new TreeSet<>();
        report.figures().forEach(figure -> codes.add(figure.key().region()));
        report.verdicts().forEach(verdict -> codes.add(verdict.target().key().region()));
        Map<String, Standing> byPlace = new TreeMap<>();
        report.figures()
                .forEach(figure ->
                        at(byPlace, codes, figure.key().region()).figures.add(figure));
        report.verdicts()
                .forEach(verdict -> at(byPlace, codes, verdict.target().key().region())
                        .verdicts
                        .add(verdict));
        return List.copyOf(byPlace.values());
    }

    private static Standing at(Map<String, Standing> byPlace, Set<String> codes, String code) {
        String prefecture = code.length() < PREFECTURE_DIGITS ? code : code.substring(0, PREFECTURE_DIGITS) + "00";
        String place = codes.contains(prefecture) ? prefecture : code;
        return byPlace.computeIfAbsent(place, first -> new Standing(first, new ArrayList<>(), new ArrayList<>()));
    }

    long count(Verdict.Status status) {
        return verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }

    long disputed() {
        return figures.stream().filter(Disputes::disputed).count();
    }

    long unknown() {
        return figures.stream()
                .filter(figure -> figure.chosen().amount().value() == null)
                .count();
    }
}
