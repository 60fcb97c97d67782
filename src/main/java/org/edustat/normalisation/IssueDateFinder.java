package org.edustat.normalisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.Place;

/** Finds the date that a paper bears: in a field, at its head, or below it. */
final class IssueDateFinder {

    private static final int HEAD_LINES = 14;
    private static final int TAIL_LINES = 20;

    /** A line that holds more than this beside its date says something else. */
    private static final int LONGEST_DATE_LINE = 90;

    private static final String DATE =
            "(?<year>(?:19|20)\\d{2})\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})(?!\\d)日?";

    /** Fields that date a paper, the surest first. */
    private static final List<Pattern> FIELDS = List.of(
            Pattern.compile("(?:成文|发文|印发)\\s*(?:日期|时间)\\s*:?\\s*" + DATE),
            Pattern.compile("(?:发\\s*布|公开|刊发|发稿|生成)\\s*(?:日\\s*期|时\\s*间)\\s*:?\\s*" + DATE),
            Pattern.compile("(?:日\\s*期|时\\s*间)\\s*:?\\s*" + DATE));

    private static final Pattern ANYWHERE = Pattern.compile(DATE);
    private static final Pattern ALONE = Pattern.compile("^\\D{0,30}?" + DATE + "[)\\s]*$");
    /** (2016年9月) below a title or a name: only the month is told. */
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "^[^\\d,;:]{0,30}?(?<year>(?:19|20)\\d{2})\\s*年\\s*(?<month>\\d{1,2})\\s*月(?<day>(?!))?[)\\s]*$");

    private static final Pattern CHINESE_ALONE =
            Pattern.compile("(?<year>[〇○零O0一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?");

    Optional<Answer<LocalDate>> find(Paper paper) {
        return field(paper)
                .or(() -> first(paper, paper.head(HEAD_LINES), ANYWHERE, "date_at_head"))
                .or(() -> last(paper, ALONE))
                .or(() -> last(paper, CHINESE_ALONE))
                .or(() -> first(paper, paper.head(HEAD_LINES), CHINESE_ALONE, "date_at_head"))
                .or(() -> first(paper, paper.head(HEAD_LINES), MONTH_ALONE, "date_at_head"))
                .or(() -> last(paper, MONTH_ALONE));
    }

    private Optional<Answer<LocalDate>> field(Paper paper) {
        for (Pattern field : FIELDS) {
            Optional<Answer<LocalDate>> head = first(paper, paper.head(HEAD_LINES), field, "date_field");
            Optional<Answer<LocalDate>> found =
                    head.isPresent() ? head : first(paper, paper.tail(TAIL_LINES), field, "date_field");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer<LocalDate>> first(Paper paper, List<Line> lines, Pattern pattern, String rule) {
        return lines.stream()
                .filter(line ->
                        line.text().length() <= LONGEST_DATE_LINE && line.text().indexOf('。') < 0)
                .flatMap(line -> read(paper, line, pattern, rule).stream())
                .findFirst();
    }

    private static Optional<Answer<LocalDate>> last(Paper paper, Pattern pattern) {
        return paper.tail(TAIL_LINES).stream()
                .filter(line ->
                        line.text().length() <= LONGEST_DATE_LINE && line.text().indexOf('。') < 0)
                .flatMap(line -> read(paper, line, pattern, "date_below").stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Answer<LocalDate>> read(Paper paper, Line line, Pattern pattern, String rule) {
        Matcher found = pattern.matcher(line.text());
        if (!found.find()) {
            return Optional.empty();
        }
        LocalDate date = date(found.group("year"), found.group("month"), found.group("day"));
        return date == null
                ? Optional.empty()
                : Optional.of(new Answer<>(
                        date,
                        paper.label(Place.DOCUMENT, line.start() + found.start(), line.start() + found.end()),
                        rule));
    }

    private static @Nullable LocalDate date(String year, String month, @Nullable String day) {
        try {
            return LocalDate.of(
                    ChineseNumeral.year(year),
                    ChineseNumeral.count(month),
                    day == null ? 1 : ChineseNumeral.count(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
