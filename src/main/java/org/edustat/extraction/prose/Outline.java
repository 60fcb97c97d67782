package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.extraction.prose.Line.Heading;
import org.edustat.extraction.signs.Sought;

/** Finds the headings of a text and puts every other line under them. */
final class Outline {

    private static final int LONGEST_HEADING = 40;
    /** Longer words before a colon are a text of their own, and more of them under one heading a list. */
    private static final int LONGEST_OPENING = 500;

    private static final int DEEPEST = 30;
    /** The first words of a paragraph that head it: （一）普及。 */
    private static final Pattern INLINE = Pattern.compile(
            "^【[^】]{2,14}】|^(?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.]|——|专栏[0-9]{1,2})(?:(?:19|20)[0-9]{2}年)?[^。,，;；:：%]{2,24}。"
                    + "|^(?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.])?(?!其中)(?:(?:19|20)[0-9]{2}年)?[^。,，;；:：0-9]{2,10}[:：](?!$)"
                    + "|^[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.][^。,，;；:：0-9]{11,24}[:：](?!$)");
    /** (3)健全职业教育保障机制,全年拨付…: the first clause of a point that names a field heads all of it. */
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．]\\s*[^。,，;；:：0-9、]{0,8}(?:学前|义务|高中阶段|普通高中|中等职业|职业|特殊|高等)教育(?!阶段)[^。,，;；:：0-9、和及与]{0,14}[,，]");

    /** A point of a list that tells something is no heading: 1.新建小学2所,改扩建3所 */
    private static final Sought CLAUSE = Sought.of("[,;。]|[^0-9.、(（)）]+[0-9]");

    /** 二、主要目标(括号内为2010年实际数): what the brackets below hold is not what the heading is about. */
    private static final Pattern LEGEND = Pattern.compile("[(（][^()（）]*[)）]$");

    /** 1．小学。: a number and a stage. */
    private static final Sought NAMES_STAGE = Sought.of(
            "[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．](?:学前|幼儿|小学|初中|义务|普通高中|普通初中|高中|高中阶段|职业|中等职业|高等|特殊)(?:教育|阶段|阶段教育)?。"
                    + "|[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．](?:学前|幼儿|小学|初中|义务|普通高中|高中|高中阶段|中职|职业|中等职业|高等|特殊)[^。,，;；:：0-9]{0,10}[:：]");

    /** A line of a few words alone; it heads what follows where it names a stage. */
    private static final Pattern TITLE = Pattern.compile("\\s*\\p{IsHan}{2,12}\\s*");

    /** “十四五”时期工作回顾 alone, below the head of the paper: it heads all up to the next such line. */
    private static final Sought PART_OF_PAPER = Sought.of(
            "\\s*[“\"]?(?:十[一二三四五]五[”\"]?(?:时期|期间)?|(?:19|20)[0-9]{2}年)的?[^。,，;；:：0-9]{0,12}(?:回顾|目标任务|主要目标|重点工作|工作安排|工作打算|重点任务|工作任务|发展目标)\\s*");

    /** 2018年规划新改扩建幼儿园75所 alone: it counts, and heads the paragraphs on those that it counts. */
    private static final Sought COUNTS =
            Sought.of("[^。,，;；:：、0-9]{0,4}(?:(?:19|20)[0-9]{2}年?度?)?[^。,，;；:：、0-9]{2,16}[0-9]{1,4}[所个]\\s*");

    private static final Pattern HEADS_ALONE = Pattern.compile("\\p{IsHan}{13,24}");

    private static final int HEAD_OF_PAPER = 40;

    /** A part of the point above: 其中:寄宿生4210人; */
    private static final Sought PART_OF_POINT = Sought.of("^\\s*其中|[;；]$");

    private static final String COLONS = ":：";
    private static final Sought POINT = Sought.of(
            "^\\s*(?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.]|[一二三四五六七八九十]{1,3}[是要]|[①-⑳]|[—●■◆•·-]|(?:19|20)[0-9]{2}年?[:：])");

    private static final Sought STOPPED = Sought.of("[。;；!！]$|[,，]");

    private Outline() {}

    /** @param stage whether a line names a stage and nothing else */
    static List<Line> of(String text, Predicate<String> stage) {
        List<Line> lines = new ArrayList<>();
        List<Heading> open = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (heading(line)) {
                nest(open, new Heading(withoutLegend(line), start, end));
                lines.add(new Line(start, end, List.of()));
            } else if (start > HEAD_OF_PAPER && PART_OF_PAPER.is(line)) {
                open.clear();
                open.add(new Heading(line, start, end));
                lines.add(new Line(start, end, List.of()));
            } else if (TITLE.matcher(line).matches()) {
                open.removeIf(Outline::unnumbered);
                lines.add(new Line(start, end, headings(open, line, start)));
                if (stage.test(line)) {
                    open.add(0, new Heading(line, start, end));
                }
            } else if (start > 0 && COUNTS.is(line) && sentenceBehind(text, end)) {
                open.removeIf(Outline::unnumbered);
                lines.add(new Line(start, end, headings(open, line, start)));
                String counted = counted(line, stage);
                if (!counted.isEmpty()) {
                    open.add(0, new Heading(counted, start, end));
                }
            } else {
                if (HEADS_ALONE.matcher(line).matches()) {
                    open.removeIf(Outline::unnumbered);
                }
                closing(open, line);
                lines.add(new Line(start, end, headings(open, line, start)));
                running(open, line, start);
                opening(open, line, start, end);
            }
            start = end + 1;
        }
        return DoubleReview.resolved(lines, text);
    }

    /** A number in brackets that stands alone is no legend: （一） */
    private static String withoutLegend(String heading) {
        String words =
                StageLegend.in(heading) ? heading : LEGEND.matcher(heading).replaceFirst("");
        return words.isBlank() ? heading : words;
    }

    /** A list of counts, 小学9所⏎初中4所, has no sentences between them. */
    private static boolean sentenceBehind(String text, int end) {
        int next = end < text.length() ? text.indexOf('\n', end + 1) : -1;
        int last = next < 0 ? text.length() : next;
        return last - end > LONGEST_HEADING && text.charAt(last - 1) == '。';
    }

    /** The words before the count that name a stage and nothing else; empty where none do. */
    private static String counted(String line, Predicate<String> stage) {
        int end = line.length() - 1;
        while (end > 0 && !Character.isDigit(line.charAt(end))) {
            end--;
        }
        while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
            end--;
        }
        for (int from = 0; from < end - 1; from++) {
            if (stage.test(line.substring(from, end))) {
                return line.substring(from, end);
            }
        }
        return "";
    }

    private static boolean unnumbered(Heading heading) {
        return TITLE.matcher(heading.text()).matches() && !PART_OF_PAPER.is(heading.text());
    }

    /** Whether a line is a heading, or a title that ends in nothing. */
    static boolean heads(String line) {
        return heading(line) || line.length() <= LONGEST_HEADING && !line.isEmpty() && !STOPPED.in(line);
    }

    private static boolean heading(String line) {
        boolean ends = line.endsWith("。") || line.endsWith(";") || line.endsWith(":");
        Numbering numbering = ends || line.length() > LONGEST_HEADING ? null : Numbering.of(line);
        return numbering != null && (numbering.compareTo(Numbering.ARABIC) < 0 || !CLAUSE.in(line));
    }

    /** A heading closes those of its own rank and below. */
    private static void nest(List<Heading> open, Heading heading) {
        Numbering rank = Numbering.of(heading.text());
        open.removeIf(other ->
                !PART_OF_PAPER.is(other.text()) && (rank == null || !outranks(Numbering.of(other.text()), rank)));
        open.add(0, heading);
    }

    private static boolean outranks(@Nullable Numbering other, Numbering rank) {
        return other != null && other.compareTo(rank) < 0;
    }

    private static List<Heading> headings(List<Heading> open, String line, int start) {
        List<Heading> headings = new ArrayList<>(open);
        Matcher inline = INLINE.matcher(line);
        if (inline.lookingAt()) {
            headings.add(0, new Heading(inline.group(), start, start + inline.end()));
        }
        Matcher field = FIELD.matcher(line);
        if (field.lookingAt()) {
            headings.add(0, new Heading(field.group(), start, start + field.end()));
        }
        return headings;
    }

    /** What heads a numbered paragraph heads those behind it that have no number: 1．小学。…, 平均班额… */
    private static void running(List<Heading> open, String line, int start) {
        Matcher inline = INLINE.matcher(line);
        if (inline.lookingAt() && open.size() < DEEPEST && NAMES_STAGE.is(inline.group())) {
            nest(open, new Heading(inline.group(), start, start + inline.end()));
        }
    }

    /** Where no heading stands above it, such a sentence heads the points of its list alone. */
    private static void closing(List<Heading> open, String line) {
        if (!open.isEmpty() && ofParts(open.get(0).text()) && (!PART_OF_POINT.in(line) || Numbering.of(line) != null)) {
            open.remove(0);
        }
        boolean alone = open.size() == 1
                && !ofParts(open.get(0).text())
                && COLONS.indexOf(last(open.get(0).text())) >= 0;
        if (alone && !POINT.in(line)) {
            open.clear();
        }
    }

    /** 二、义务教育生活补助: the lines of its parts stand behind it. */
    private static boolean ofParts(String heading) {
        return COLONS.indexOf(last(heading)) >= 0 && NAMES_STAGE.is(heading);
    }

    private static char last(String words) {
        return words.charAt(words.length() - 1);
    }

    /**
     * The last sentence of a paragraph that ends with a colon heads the paragraphs behind it, 到2025年，主要目标为：, and so
     * does one that tells the stages of two numbers.
     */
    private static void opening(List<Heading> open, String line, int start, int end) {
        int from = line.lastIndexOf('。') + 1;
        if (open.size() < DEEPEST
                && line.length() - from <= LONGEST_OPENING
                && (line.endsWith(":") || line.endsWith("：") || StageLegend.in(line.substring(from)))) {
            open.add(0, new Heading(line.substring(from), start + from, end));
        }
    }
}
