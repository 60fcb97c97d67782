package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.signs.Signs;
import org.edustat.extraction.signs.Sought;

/**
 * A sentence with its numbers.
 *
 * @param start characters of the view before it
 * @param segments the stretches between its commas, in order
 */
record Sentence(Line line, int start, int end, List<Segment> segments, List<Item> items) {

    private static final String ENDS = "。！？!?】";
    private static final Pattern JOINT = Pattern.compile("\\s?(?:[、和及与/／]|以及)\\s?(?:≥|≤|约|近|增加|减少|增长|下降|提高|降低)?");
    /** The longest that may stand for such a joint. */
    private static final int LONGEST_JOINT = 6;

    /** With what such a joint begins. */
    private static final Signs JOINTS = Signs.of(" \t\n\u000b\f\r、和及与以/／");

    private static final String LIST_MARKS = "、和及与";
    private static final String BRACKETS = "()（）";

    /** Of the words between two numbers only the first few belong to the one before them. */
    private static final int SHARED = 6;

    /** 为638名学生发放助学金95万元: what is done for them stands behind. */
    private static final Sought GIVEN = Sought.of("(?:[为给向对]|免除|减免)(?:全[市区县省州旗])?[约近]?$");

    private static final int LONGEST_GIVEN = 5;

    /** 投入12亿元新建、改扩建公办幼儿园118所: what the money was spent on stands behind it. */
    private static final Sought SPENT = Sought.of("(?:用于)?(?:新建|改扩建|新改扩建|改建|扩建|迁建|改造|建设)");

    private static final String AND = "和及与";
    private static final int NONE = -1;

    private static final int LONGEST = 2000;
    private static final int LONGEST_ASIDE = 90;
    private static final int SHORT_ASIDE = 12;
    /** 3元(小学)和4元(初中): no more than such a joint stands between. */
    private static final int LONGEST_BETWEEN = 3;

    private static final String BREAKS = ",;，；:";
    private static final String STOPS = ",;，；()（）。！？";

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

    /** A sentence without end, as a list run together, is cut at a comma, else wherever no number stands. */
    private static int cut(String text, int start, int lineEnd, List<Found> numbers) {
        for (int at = start + LONGEST; at > start; at--) {
            if (BREAKS.indexOf(text.charAt(at)) >= 0 && !inside(numbers, at)) {
                return at + 1;
            }
        }
        for (int at = start + LONGEST; at > start; at--) {
            if (!inside(numbers, at)) {
                return at;
            }
        }
        return end(text, start, lineEnd);
    }

    private static Sentence sentence(String text, Line line, int start, int end, List<Found> numbers) {
        List<Segment> segments = segments(text, start, end, numbers);
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
                items.add(item(text, items, segments.get(segment), segment, found, previous, next, end));
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
        return numbers.stream().anyMatch(number -> number.start() > from && number.start() < to);
    }

    private static boolean inside(List<Found> numbers, int at) {
        int low = 0;
        int high = numbers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle).end() <= at) {
                low = middle + 1;
            } else if (numbers.get(middle).start() > at) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The last bracket that opens among the words, or -1. */
    private static int bracket(String text, int left, int number) {
        for (int at = number - 1; at >= left; at--) {
            if (text.charAt(at) == '(' || text.charAt(at) == '（') {
                return at;
            }
        }
        return -1;
    }

    /** Where a bracket closes before the number, or -1 where it is still open. */
    private static int closing(String text, int bracket, int number) {
        for (int at = bracket; at < number; at++) {
            if (text.charAt(at) == ')' || text.charAt(at) == '）') {
                return at;
            }
        }
        return -1;
    }

    /** A colon behind a bracket belongs to a label with its unit: 在校生(万人):21.4. */
    private static boolean labels(String text, int at) {
        return text.charAt(at) == ':' && at > 0 && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == '）');
    }

    private static boolean isJoint(String text, int from, int to) {
        return to > from
                && to - from <= LONGEST_JOINT
                && JOINTS.has(text.charAt(from))
                && JOINT.matcher(text).region(from, to).matches();
    }

    /** Whether a list mark stands there, with neither a comma before it nor a bracket anywhere. */
    private static boolean goesOn(String text, int from, int to) {
        boolean marked = false;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (BRACKETS.indexOf(sign) >= 0 || !marked && ",;，；".indexOf(sign) >= 0) {
                return false;
            }
            marked |= LIST_MARKS.indexOf(sign) >= 0;
        }
        return marked;
    }

    /**
     * 36个中小学(幼儿园)改造项目: where the words go on behind a bracket without a number; else the same place. What goes on up to
     * the next number is told of that one: 64个县(市、区)建成食堂417处.
     */
    private static int aside(String text, int right, int limit, int next) {
        if (right >= limit || "(（".indexOf(text.charAt(right)) < 0) {
            return right;
        }
        for (int at = right + 1; at < Math.min(limit, right + SHORT_ASIDE); at++) {
            char sign = text.charAt(at);
            if (sign >= '0' && sign <= '9') {
                return right;
            }
            if (sign == ')' || sign == '）') {
                int end = at + 1;
                while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                boolean ofNext = end == next && end - at > LONGEST_BETWEEN;
                return end > at + 1 && !ofNext ? end : right;
            }
        }
        return right;
    }

    /** 安置260名听障学生就近入学和150名孤儿住校: all up to the last 和 is told of the first; where it stands, or -1. */
    private static int joint(String text, int from, int next) {
        int at = next - 1;
        boolean joined = at > from + 1 && AND.indexOf(text.charAt(at)) >= 0;
        return joined && Character.isIdeographic(text.charAt(from)) ? at : NONE;
    }

    /** 6209个“能力提升”项目: behind the name with which the words begin, if they begin with one. */
    private static int quoted(String text, int from, int end) {
        if (from >= end || text.charAt(from) != '“') {
            return from;
        }
        int close = text.indexOf('”', from);
        return close < 0 || close >= end ? from : close + 1;
    }

    /** 公办园(政府、高校、部队办等)260所: where the words before the number end that name it, before the list that explains them. */
    private static int glossed(String text, int left, int number) {
        if (number - left < SHORT_ASIDE
                || ")）".indexOf(text.charAt(number - 1)) < 0
                || text.charAt(number - 2) != '等') {
            return number;
        }
        int bracket = bracket(text, left, number);
        return bracket > left ? bracket : number;
    }

    private static boolean given(String text, int left, int number) {
        return GIVEN.in(text.substring(Math.max(left, number - LONGEST_GIVEN), number));
    }

    private static Item item(
            String text, List<Item> items, Segment segment, int nth, Found found, int previous, int next, int end) {
        Item before = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean separated = before != null && before.right() < found.start();
        int left = Math.max(before != null && separated ? before.right() : previous, segment.start());
        boolean coordinated = !items.isEmpty() && isJoint(text, previous, found.start());
        boolean continued = !items.isEmpty() && previous >= segment.start() && goesOn(text, previous, found.start());
        int bracket = bracket(text, left, found.start());
        boolean bracketed = bracket >= left && closing(text, bracket, found.start()) < 0;
        left = bracketed ? bracket + 1 : left;
        int right = found.end();
        int limit = Math.min(next, segment.end() >= found.end() ? segment.end() : next);
        boolean spent = found.quantity().unit() == Unit.YUAN && SPENT.at(text, found.end()) != null;
        boolean followed = next < segment.end() && !spent;
        while (right < limit && STOPS.indexOf(text.charAt(right)) < 0 && !(followed && text.charAt(right) == '、')) {
            right++;
        }
        right = aside(text, right, limit, next);
        int joint = right == next ? joint(text, found.end(), next) : NONE;
        right = joint == NONE ? right : joint;
        boolean whole = joint != NONE || spent || given(text, left, found.start());
        int own = right == next && next < end && !whole
                ? Math.min(right, quoted(text, found.end(), right) + SHARED)
                : right;
        return new Item(
                found,
                items.size(),
                left,
                right,
                nth,
                segment.part(),
                coordinated,
                continued,
                bracketed,
                text.substring(left, glossed(text, left, found.start())),
                text.substring(found.end(), own));
    }
}
