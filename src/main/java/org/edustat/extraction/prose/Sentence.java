package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;

import org.edustat.extraction.quantity.Found;

/**
 * A sentence with its numbers.
 *
 * @param start characters of the view before it
 * @param segments the stretches between its commas, in order
 */
record Sentence(Line line, int start, int end, List<Segment> segments, List<Item> items) {

    private static final String ENDS = "。！？!?】";
    private static final int LONGEST = 2000;
    private static final int LONGEST_ASIDE = 90;
    private static final String BREAKS = ",;，；:";
    /** A stretch of a sentence between commas. */
    record Segment(int start, int end, int part) {}

    /** 新增24个班1040个学位: no sign and no word stands between the number and the one before it. */
    boolean adjoins(Item item) {
        return item.index() > 0
                && items.get(item.index() - 1).right() == item.found().start();
    }

    static List<Sentence> of(String text, Line line, List<Found> numbers) {
        List<Sentence> sentences = new ArrayList<>();
        int start = line.start();
        int first = 0;
        while (start < line.end()) {
            int end = end(text, start, Math.min(line.end(), start + LONGEST + 1));
            end = end - start > LONGEST ? cut(text, start, line.end(), numbers) : end;
            int from = first;
            while (first < numbers.size() && numbers.get(first).start() < end) {
                first++;
            }
            sentences.add(sentence(text, line, start, end, numbers.subList(from, first)));
            start = end;
        }
        return sentences;
    }

    private static int end(String text, int start, int lineEnd) {
        for (int at = start; at < lineEnd; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return lineEnd;
    }

    /** A sentence without end, as a list run together, is cut at a comma, else wherever no number is cut. */
    private static int cut(String text, int start, int lineEnd, List<Found> numbers) {
        for (int at = start + LONGEST; at > start; at--) {
            if (BREAKS.indexOf(text.charAt(at)) >= 0 && !inside(numbers, at)) {
                return at + 1;
            }
        }
        for (int at = start + LONGEST; at > start; at--) {
            int number = numberAt(numbers, at);
            if (number < 0 || numbers.get(number).start() == at) {
                return at;
            }
        }
        return end(text, start, lineEnd);
    }

    private static Sentence sentence(String text, Line line, int start, int end, List<Found> numbers) {
        List<Segment> segments = segments(text, start, end, numbers);
        ItemReader reader = new ItemReader(text);
        List<Item> items = new ArrayList<>();
        int previous = start;
        int segment = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Found found = numbers.get(i);
            if (found.start() >= start && found.end() <= end) {
                int next = i + 1 < numbers.size() ? Math.min(numbers.get(i + 1).start(), end) : end;
                while (segment < segments.size() - 1 && segments.get(segment).end() < found.start()) {
                    segment++;
                }
                items.add(reader.of(items, segments.get(segment), segment, found, previous, next, end));
                previous = found.end();
            }
        }
        return new Sentence(line, start, end, List.copyOf(segments), List.copyOf(items));
    }

    private static List<Segment> segments(String text, int start, int end, List<Found> numbers) {
        List<Segment> segments = new ArrayList<>();
        int from = start;
        int part = 0;
        for (int at = start; at < end; at++) {
            at = aside(text, at, end, numbers);
            if (at < end && BREAKS.indexOf(text.charAt(at)) >= 0 && !inside(numbers, at) && !labels(text, at)) {
                segments.add(new Segment(from, at, part));
                part += ";；".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
                from = at + 1;
            }
        }
        segments.add(new Segment(from, end, part));
        return segments;
    }

    /** Behind a bracket that explains and tells no number, where one opens here; else the place itself. */
    private static int aside(String text, int at, int end, List<Found> numbers) {
        if (text.charAt(at) != '(' && text.charAt(at) != '（') {
            return at;
        }
        for (int close = at + 1; close < Math.min(end, at + LONGEST_ASIDE); close++) {
            if (text.charAt(close) == ')' || text.charAt(close) == '）') {
                return between(numbers, at, close) ? at : close + 1;
            }
        }
        return at;
    }

    private static boolean between(List<Found> numbers, int from, int to) {
        int next = firstBehind(numbers, from);
        return next < numbers.size() && numbers.get(next).start() < to;
    }

    private static boolean inside(List<Found> numbers, int at) {
        return numberAt(numbers, at) >= 0;
    }

    /** The number of which the sign at a place is a part; -1 where there is none. */
    private static int numberAt(List<Found> numbers, int at) {
        int last = firstBehind(numbers, at) - 1;
        return last >= 0 && numbers.get(last).end() > at ? last : -1;
    }

    /** The first number that begins behind a place. */
    private static int firstBehind(List<Found> numbers, int at) {
        int low = 0;
        int high = numbers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle).start() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** A colon behind a bracket belongs to a label with its unit: 在校生(万人):21.4. */
    private static boolean labels(String text, int at) {
        return text.charAt(at) == ':' && at > 0 && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == '）');
    }
}
