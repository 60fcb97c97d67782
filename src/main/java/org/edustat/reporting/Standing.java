package org.edustat.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Verdict;

/**
 * How one place stands in the year; a county is counted with the prefecture above it where that one has figures of its
 * own.
 *
 * @param code of the place
 * @param verdicts on what it promised itself
 * @param unknown what says that digits are hidden or lost
 */
record Standing(String code, List<Figure> figures, List<Verdict> verdicts, List<Finding> unknown) {

    private static final int PREFECTURE_DIGITS = 4;

    /**
     * Those of which targets are known stand first. Where one prefecture would stand alone, its counties are told
     * apart.
     */
    static List<Standing> of(YearReport report) {
        List<Standing> folded = of(report, true);
        return folded.size() > 1 ? folded : of(report, false);
    }

    private static List<Standing> of(YearReport report, boolean folded) {
        Set<String> codes = new TreeSet<>();
        report.figures().forEach(figure -> codes.add(figure.key().region()));
        List<Verdict> promised = report.promised();
        promised.forEach(verdict -> codes.add(verdict.target().key().region()));
        Map<Finding, String> unknown = unknown(report);
        codes.addAll(unknown.values());
        Set<String> heads = folded ? codes : Set.of();
        Map<String, Standing> byPlace = new TreeMap<>();
        report.figures()
                .forEach(figure ->
                        at(byPlace, heads, figure.key().region()).figures.add(figure));
        promised.forEach(verdict ->
                at(byPlace, heads, verdict.target().key().region()).verdicts.add(verdict));
        unknown.forEach((finding, code) -> at(byPlace, heads, code).unknown.add(finding));
        return byPlace.values().stream()
                .sorted(Comparator.comparing(standing -> standing.verdicts().isEmpty()))
                .toList();
    }

    private static Map<Finding, String> unknown(YearReport report) {
        Map<Finding, String> unknown = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.key() != null && UnknownDigits.of(finding).isPresent()) {
                unknown.put(finding, finding.key().region());
            }
        }
        return unknown;
    }

    private static Standing at(Map<String, Standing> byPlace, Set<String> heads, String code) {
        String prefecture = code.length() < PREFECTURE_DIGITS ? code : code.substring(0, PREFECTURE_DIGITS) + "00";
        String place = heads.contains(prefecture) ? prefecture : code;
        return byPlace.computeIfAbsent(
                place, first -> new Standing(first, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    long count(VerdictGroup group) {
        return verdicts.stream().filter(group::holds).count();
    }

    long disputed(Disputes disputes) {
        return figures.stream().filter(disputes::disputed).count();
    }
}
