package org.edustat.extraction.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.extraction.prose.Runs.Run;

/** The year of each number in a row that goes through several. */
final class RunYears {

    private static final Pattern SPAN =
            Pattern.compile("((?:19|20)[0-9]{2})年?[-—~至到]{1,2}((?:19|20)[0-9]{2})年[,，]?[^,，。;；]{0,30}(?:分别|依次)");
    private static final Pattern EACH_YEAR = Pattern.compile("(?:各年|各年度|年度任务|分年度|年度目标|逐年|每年)[^,，。;；]{0,6}(?:分别|依次)");
    private static final Pattern TOLD_SPAN = Pattern.compile("((?:19|20)[0-9]{2})年?[-—~至到]{1,2}((?:19|20)[0-9]{2})年");
    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)[0-9]{2}年?[、和及与])++(?:19|20)[0-9]{2}[两三四五六]?年");

    private final LabelOrder order;
    private final String text;
    private final Period.@Nullable Span period;

    /** @param period the years of a plan; null where the paper is about no such span */
    RunYears(LabelOrder order, String text, Period.@Nullable Span period) {
        this.order = order;
        this.text = text;
        this.period = period;
    }

    /** Years that are listed earlier in the sentence, or 2018年至2020年, belong to the numbers of a row in turn. */
    Optional<Label> of(Sentence sentence, Run run, Item item) {
        if (run.size() == 1) {
            return Optional.empty();
        }
        Matcher span =
                SPAN.matcher(text).region(sentence.start(), run.first().found().start());
        while (span.find()) {
            int from = Integer.parseInt(span.group(1));
            if (Integer.parseInt(span.group(2)) - from + 1 == run.size()) {
                String year = from + run.position(item) + "年";
                return Optional.of(order.label(year, Place.SENTENCE, span.start(), span.end()));
            }
        }
        Optional<Label> each = yearOfPlan(sentence, run, item);
        if (each.isPresent()) {
            return each;
        }
        Matcher years = YEARS.matcher(
                text.substring(sentence.start(), run.first().found().start()));
        while (years.find()) {
            String[] listed = years.group().split("[、和及与年两三四五六]+");
            if (listed.length == run.size()) {
                int start = sentence.start() + years.start();
                return Optional.of(order.label(
                        listed[run.position(item)] + "年", Place.SENTENCE, start, sentence.start() + years.end()));
            }
        }
        return Optional.empty();
    }

    /** 其中各年分别为4230个、6500个、8440个: a number for each year that the sentence, or the paper, speaks of. */
    private Optional<Label> yearOfPlan(Sentence sentence, Run run, Item item) {
        if (!EACH_YEAR.matcher(run.first().before()).find()) {
            return Optional.empty();
        }
        int from = period == null ? 0 : period.from();
        int to = period == null ? 0 : period.to();
        Matcher told = TOLD_SPAN
                .matcher(text)
                .region(sentence.start(), run.first().found().start());
        if (told.find()) {
            from = Integer.parseInt(told.group(1));
            to = Integer.parseInt(told.group(2));
        }
        int start = run.first().left();
        return from > 0 && to - from + 1 == run.size()
                ? Optional.of(order.label(from + run.position(item) + "年", Place.CLAUSE, start, start + 1))
                : Optional.empty();
    }
}
