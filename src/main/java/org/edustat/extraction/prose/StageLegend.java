package org.edustat.extraction.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.edustat.concept.Label;
import org.edustat.extraction.signs.Sought;

/** 各项指标(前为小学,后为初中): which of two numbers side by side is of which stage, where a heading says so. */
final class StageLegend {

    private static final String STAGES = "(幼儿园|小学|初中|普通高中|高中|中职)";
    private static final Sought LEGEND = Sought.of("[(（](?:[^()（）]{2,40}[,，;；])?(?:前[^()（）,，]{0,5}[为是])?" + STAGES
            + "(?:阶段)?[,，、/／;；](?:后[^()（）,，]{0,5}[为是])?" + STAGES + "(?:阶段)?[^()（）]{0,4}[)）]");

    private StageLegend() {}

    static boolean in(String line) {
        return LEGEND.in(line);
    }

    /** The word for the stage of the number at this position, from the nearest heading with such a legend. */
    static Optional<Label> of(List<Label> headings, int position) {
        for (Label heading : headings) {
            Matcher legend = LEGEND.find(heading.text());
            if (legend != null) {
                return Optional.of(new Label(legend.group(position + 1), heading.place(), heading.at()));
            }
        }
        return Optional.empty();
    }
}
