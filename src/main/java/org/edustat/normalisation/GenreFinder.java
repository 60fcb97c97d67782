package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.catalogue.GenreCue;
import org.edustat.concept.Genre;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * Finds what sort of paper a submission is: a workbook is a form; else the last telling word of the title, since a
 * Chinese title ends in its head; else the words of the first and last lines.
 */
final class GenreFinder {

    private static final int EDGE_LINES = 12;

    private static final int SUBTITLE_LINES = 6;

    /** A plan is headed 二、工作目标 or （一）指导思想; in the middle of a line any paper may speak of goals. */
    private static final int HEADING = 8;

    /** Less prose than this beside tables, in characters, and the tables are the paper. */
    private static final int LITTLE_PROSE = 300;

    /** So often a plan demands at least. */
    private static final int DEMANDS = 2;

    private static final Pattern HEADLINE =
            Pattern.compile("[\\s,，!！”\"]+[^\\s,，年]{0,8}(?:增长|受益|惠及|缓解|突破|新增|投入|启动|下达|免费)|(?:力争|惠及|助力|让)");

    private static final Pattern JOINT = Pattern.compile("[及和与暨、]");

    private final List<GenreCue> cues;

    GenreFinder(List<GenreCue> cues) {
        this.cues = cues;
    }

    Answer<Genre> find(Paper paper) {
        Answer<Genre> form = new Answer<>(Genre.FORM, paper.title(), "genre_of_tables");
        if (paper.kind().tabular()) {
            return form;
        }
        return inTitle(paper.title())
                .or(() -> inSubtitle(paper))
                .or(() -> inTitle(new Label(paper.fileName(), Place.FILE, "")))
                .or(() -> isTables(paper) ? Optional.of(form) : inText(paper).or(() -> inBody(paper)))
                .orElseGet(() -> new Answer<>(Genre.NEWS, paper.title(), "genre_unsaid"));
    }

    /** ——在2014年全市教育工作会议上的报告 */
    private Optional<Answer<Genre>> inSubtitle(Paper paper) {
        return paper.head(SUBTITLE_LINES).stream()
                .filter(line -> line.text().startsWith("—") && line.text().indexOf('。') < 0)
                .findFirst()
                .flatMap(line -> inTitle(paper.label(
                        Place.DOCUMENT, line.start(), line.start() + line.text().length())));
    }

    private static boolean isTables(Paper paper) {
        int prose = paper.lines().stream()
                .map(Line::text)
                .filter(line -> line.indexOf('。') >= 0)
                .mapToInt(String::length)
                .sum();
        return !paper.sheets().empty() && prose < LITTLE_PROSE;
    }

    private Optional<Answer<Genre>> inTitle(Label title) {
        GenreCue last = null;
        int end = 0;
        for (GenreCue cue : cues) {
            int at = title.text().lastIndexOf(cue.term());
            if (cue.where() == GenreCue.Where.TITLE
                    && at >= 0
                    && at + cue.term().length() > end
                    && !(cue.genre() == Genre.PLAN
                            && goesOn(title.text(), at + cue.term().length()))) {
                last = cue;
                end = at + cue.term().length();
            }
        }
        return Optional.ofNullable(last)
                .map(cue -> cue.genre() == Genre.PLAN ? lookBack(title.text()).orElse(cue) : cue)
                .map(cue ->
                        new Answer<>(cue.genre(), new Label(cue.term(), title.place(), title.at()), "genre_in_title"));
    }

    /** 支持“改薄”计划 同比增长近50%: a headline tells of a plan and is none. */
    private static boolean goesOn(String title, int end) {
        return HEADLINE.matcher(title).region(end, title.length()).lookingAt();
    }

    /** A paper of two parts, 2014年工作总结及2015年工作思路, reports; the heading of its second part says that it plans. */
    private Optional<GenreCue> lookBack(String title) {
        return cues.stream()
                .filter(cue -> cue.where() == GenreCue.Where.TITLE && cue.genre() == Genre.REPORT)
                .filter(cue -> title.contains(cue.term()))
                .max(Comparator.comparingInt(cue -> cue.term().length()))
                .filter(report -> JOINT.matcher(title.substring(title.indexOf(report.term())))
                        .find());
    }

    /**
     * The middle of a plan has no heading that says so: it demands again and again, and tells of nothing that is done.
     */
    private Optional<Answer<Genre>> inBody(Paper paper) {
        List<GenreCue> ofBody =
                cues.stream().filter(cue -> cue.where() == GenreCue.Where.BODY).toList();
        List<Label> demands = new ArrayList<>();
        for (Line line : paper.lines()) {
            for (GenreCue cue : ofBody) {
                int at = line.text().indexOf(cue.term());
                if (at >= 0 && cue.genre() != Genre.PLAN) {
                    return Optional.empty();
                }
                if (at >= 0) {
                    int start = line.start() + at;
                    demands.add(paper.label(
                            Place.DOCUMENT, start, start + cue.term().length()));
                }
            }
        }
        return demands.size() < DEMANDS
                ? Optional.empty()
                : Optional.of(new Answer<>(Genre.PLAN, demands.get(0), "genre_in_text"));
    }

    private Optional<Answer<Genre>> inText(Paper paper) {
        Map<Genre, Integer> counts = new EnumMap<>(Genre.class);
        Map<Genre, Label> labels = new EnumMap<>(Genre.class);
        for (Line line : paper.lines()) {
            boolean edge = paper.head(EDGE_LINES).contains(line)
                    || paper.tail(EDGE_LINES).contains(line);
            for (GenreCue cue : cues) {
                int at = line.text().indexOf(cue.term());
                boolean tells = cue.genre() == Genre.NEWS ? edge : cue.genre() != Genre.PLAN || at <= HEADING;
                if (cue.where() == GenreCue.Where.TEXT && at >= 0 && tells) {
                    counts.merge(cue.genre(), 1, Integer::sum);
                    int start = line.start() + at;
                    labels.putIfAbsent(
                            cue.genre(),
                            paper.label(
                                    Place.DOCUMENT, start, start + cue.term().length()));
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Genre, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> new Answer<>(
                        most.getKey(), labels.getOrDefault(most.getKey(), paper.title()), "genre_in_text"));
    }
}
