package org.edustat.normalisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Genre;
import org.edustat.concept.Period;
import org.edustat.concept.Place;

/**
 * Tells a page that was put up years after its paper was written: the paper speaks of an earlier year as its own and of
 * none that is newer. News is put up at once.
 */
final class LatePage {

    /** A report may be given out in the year after the one that it tells of. */
    private static final int IN_TIME = 1;

    private static final String YEAR = "(?<year>(?:19[89]|20[0-4])\\d)";

    /** Years that are told as past or present; a day may be that of the page itself. */
    private static final Pattern TOLD = Pattern.compile(
            "(?<!\\d|到|至|预计|计划|力争|将于|拟于)" + YEAR + "年(?!\\s*\\d{1,2}月\\s*\\d{1,2}\\s*日|底?[之以]?[前后]|以来|起|开始)");

    /** 2020年,全县…; 2020年我县…; 现将2014年教育工作汇报如下; 2020县教育局工作总结 in a line of its own. */
    private static final Pattern OWN = Pattern.compile("^" + YEAR + "年度?(?=[,、全我])"
            + "|(?<!\\d|到|至)(?<told>(?:19[89]|20[0-4])\\d)年[底末]?,?[我全本][省市县区州旗盟校镇乡]"
            + "|现将[^,。;]{0,20}?(?<reported>(?:19[89]|20[0-4])\\d)年度?[^。;]{0,40}(?:汇报|报告|通报|总结)如下"
            + "|^(?<headed>(?:19[89]|20[0-4])\\d)年?度?[^,。;]{2,24}(?:总结|报告|汇报)$");

    private LatePage() {}

    /** The year of a paper that was put up late; none where the date of the page may be the paper's. */
    static Optional<Answer<Period>> yearOfText(Paper paper, Genre genre, @Nullable LocalDate issued) {
        if (issued == null || genre == Genre.NEWS || genre == Genre.PLAN) {
            return Optional.empty();
        }
        int newest = TOLD.matcher(paper.text())
                .results()
                .mapToInt(year -> Integer.parseInt(year.group(1)))
                .filter(year -> year <= issued.getYear())
                .max()
                .orElse(issued.getYear());
        return newest < issued.getYear() - IN_TIME ? told(paper, newest) : Optional.empty();
    }

    private static Optional<Answer<Period>> told(Paper paper, int year) {
        for (Line line : paper.lines()) {
            Matcher own = OWN.matcher(line.text());
            while (own.find()) {
                if (own.group().contains(String.valueOf(year))) {
                    return Optional.of(new Answer<>(
                            Period.year(year),
                            paper.label(Place.DOCUMENT, line.start() + own.start(), line.start() + own.end()),
                            "period_of_text"));
                }
            }
        }
        return Optional.empty();
    }
}
