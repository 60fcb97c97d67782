package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The line breaks of a text that was broken at the edge of its page, as a copy of a printed paper is. Where many lines
 * reach the same edge, or where paragraphs are indented, a line without an end goes on in the next one unless that
 * begins a paragraph of its own.
 */
final class SoftBreaks {

    /** In columns of half a Chinese character; shorter lines are verses or lists, longer ones are paragraphs. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 130;
    /** A sign that may not begin a line, and an Arabic number that would not fit, leave so many columns empty. */
    private static final int RAGGED = 6;

    /** A shorter line is a heading or a signature. */
    private static final int SHORTEST = 30;

    private static final int MANY = 4;
    private static final String INDENT = " \t\u3000\u00a0";
    private static final String ENDS = "。！？!?；;：:";
    private static final Pattern OPENS = Pattern.compile(
            "^(?:[ 　\\t]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.、．](?![0-9])|第[一二三四五六七八九十]+[章节条]|——|[•●◆■]).*");
    private static final Pattern PAGE = Pattern.compile("[ 　]*(?:[—-] ?\\d{1,4} ?[—-]|第 ?\\d{1,4} ?页)[ 　]*");

    /** 经费⏎8059.35⏎万元: copies out of some viewers give every number a line of its own. */
    private static final Pattern NUMBER = Pattern.compile("[ 　]*[0-9][0-9,.]{0,12}[ 　]*");

    private static final Pattern COUNTED =
            Pattern.compile("[ 　]*(?:[万亿千百余多]{1,2}|人|名|位|所|个|元|年|月|日|%|％|套|次|项|平方|册|台|班|亩|家|期|件)");

    private static final int NUMBERS = 5;
    private static final int LONGEST_NUMBER = 16;

    private SoftBreaks() {}

    /** A line of the text, its end left out. */
    private record Row(int start, int end, int width) {}

    /**
     * The characters that are no part of the running text: such breaks, with the numbers of pages between the lines.
     */
    static boolean[] in(String text) {
        boolean[] gone = new boolean[text.length()];
        List<Row> rows = rows(text);
        boolean apart = numbersApart(text, rows);
        int least = apart ? 0 : indented(text, rows) ? SHORTEST : edge(text, rows) - RAGGED;
        for (int i = 0; (apart || least > 0) && i + 1 < rows.size(); i++) {
            int next = i + 1;
            while (next + 1 < rows.size() && isPage(text, rows.get(next))) {
                next++;
            }
            if (rows.get(i).width() > least && goesOn(text, rows.get(i), rows.get(next))) {
                java.util.Arrays.fill(gone, rows.get(i).end(), rows.get(next).start(), true);
            }
        }
        return gone;
    }

    /** Whether numbers stand in lines of their own, with what they count at the head of the next line. */
    private static boolean numbersApart(String text, List<Row> rows) {
        int apart = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            Row next = rows.get(i + 1);
            boolean number = row.width() <= 2 * LONGEST_NUMBER
                    && NUMBER.matcher(text).region(row.start(), row.end()).matches();
            apart += number
                            && COUNTED.matcher(text)
                                    .region(next.start(), next.end())
                                    .lookingAt()
                    ? 1
                    : 0;
        }
        return apart >= NUMBERS;
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int start = 0;
        int width = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                rows.add(new Row(start, at, width));
                start = at + 1;
                width = 0;
            } else {
                width += text.charAt(at) < 256 ? 1 : 2;
            }
        }
        return rows;
    }

    /** The column that the longest lines reach, or 0 where the text is not broken at an edge. */
    private static int edge(String text, List<Row> rows) {
        int widest = rows.stream().mapToInt(Row::width).max().orElse(0);
        if (widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        long full = rows.stream().filter(row -> row.width() > widest - RAGGED).count();
        long broken = rows.stream()
                .filter(row -> row.width() > widest - RAGGED && ENDS.indexOf(text.charAt(row.end() - 1)) < 0)
                .count();
        return broken >= MANY && broken * 2 > full ? widest : 0;
    }

    /** Whether the lines are paragraphs and their rests: a good part of them, but not all, stand in from the margin. */
    private static boolean indented(String text, List<Row> rows) {
        long full = rows.stream().filter(row -> row.width() > SHORTEST).count();
        long in = rows.stream()
                .filter(row -> row.width() > SHORTEST && INDENT.indexOf(text.charAt(row.start())) >= 0)
                .count();
        int widest = rows.stream().mapToInt(Row::width).max().orElse(0);
        return in >= MANY && full - in >= MANY && widest <= WIDEST;
    }

    private static boolean goesOn(String text, Row row, Row next) {
        return ENDS.indexOf(text.charAt(row.end() - 1)) < 0
                && next.end() > next.start()
                && !OPENS.matcher(text.substring(next.start(), next.end())).matches();
    }

    private static boolean isPage(String text, Row row) {
        return PAGE.matcher(text.substring(row.start(), row.end())).matches();
    }
}
