package org.edustat.extraction.selfcheck;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Origin;
import org.edustat.concept.Statement;

/**
 * The numbers of one sentence in their order.
 *
 * @param before the numbers of the sentence before, which 其中 may go on with
 */
record Spoken(List<Said> figures, List<Said> before) {

    Spoken {
        figures = List.copyOf(figures);
        before = List.copyOf(before);
    }

    /** The sentences of a paper that hold more than one number, or go on with one that does. */
    static List<Spoken> of(List<Statement> statements) {
        List<Spoken> sentences = new ArrayList<>();
        List<Said> last = List.of();
        for (int from = 0; from < statements.size(); ) {
            int to = from + 1;
            while (to < statements.size() && sameSentence(statements.get(from), statements.get(to))) {
                to++;
            }
            List<Said> figures = figures(statements.subList(from, to));
            sentences.add(new Spoken(figures, last));
            last = figures;
            from = to;
        }
        return sentences;
    }

    private static boolean sameSentence(Statement one, Statement other) {
        return one.origin() instanceof Origin.InText first
                && other.origin() instanceof Origin.InText second
                && first.quotation().equals(second.quotation())
                && second.start() >= first.end()
                && second.start() - first.start() <= first.quotation().length();
    }

    private static List<Said> figures(List<Statement> statements) {
        if (!(statements.get(0).origin() instanceof Origin.InText first)) {
            return List.of();
        }
        String sentence = first.quotation();
        int[] starts = places(sentence, first.start(), statements);
        List<Said> figures = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int previous = i == 0 ? 0 : end(starts, statements, i - 1);
            int end = end(starts, statements, i);
            int next = i + 1 < starts.length ? starts[i + 1] : sentence.length();
            figures.add(new Said(
                    statements.get(i),
                    words(sentence.substring(previous, starts[i])),
                    words(sentence.substring(end, next)),
                    starts[i],
                    end,
                    sentence));
        }
        return figures;
    }

    /** Full-width brackets and commas become ordinary ones, and blanks are left out. */
    private static String words(String written) {
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (!Character.isWhitespace(sign) && sign != '\u3000' && sign != '\u00a0') {
                words.append(plain(sign));
            }
        }
        return words.toString();
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '，' -> ',';
            case '；' -> ';';
            case '（' -> '(';
            case '）' -> ')';
            case '：' -> ':';
            default -> sign;
        };
    }

    private static int end(int[] starts, List<Statement> statements, int at) {
        return starts[at] + statements.get(at).origin().text().length();
    }

    /** Where each number stands in the sentence: the first place at which all of them fit; none where nothing fits. */
    private static int[] places(String sentence, int first, List<Statement> statements) {
        String text = statements.get(0).origin().text();
        int anchor = sentence.indexOf(text);
        while (anchor >= 0) {
            int[] starts = from(sentence, anchor, first, statements);
            if (starts.length > 0) {
                return starts;
            }
            anchor = sentence.indexOf(text, anchor + 1);
        }
        return new int[0];
    }

    private static int[] from(String sentence, int anchor, int first, List<Statement> statements) {
        int[] starts = new int[statements.size()];
        int last = anchor;
        int point = first;
        int left = sentence.codePointCount(anchor, sentence.length());
        for (int i = 0; i < starts.length; i++) {
            Origin.InText origin = (Origin.InText) statements.get(i).origin();
            int on = origin.start() - point;
            if (on < 0 || left < on) {
                return new int[0];
            }
            left -= on;
            last = sentence.offsetByCodePoints(last, on);
            point = origin.start();
            if (!sentence.startsWith(origin.text(), last)) {
                return new int[0];
            }
            starts[i] = last;
        }
        return starts;
    }
}
