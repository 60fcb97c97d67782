package org.edustat.extraction.prose;

import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.signs.Signs;
import org.edustat.extraction.signs.Sought;

/** Which of the words between two numbers of a sentence belong to which of them. */
record ItemReader(String text) {

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

    private static final int SHORT_ASIDE = 12;
    /** 3元(小学)和4元(初中): no more than such a joint stands between. */
    private static final int LONGEST_BETWEEN = 3;

    private static final String STOPS = ",;，；()（）。！？";

    /**
     * The item of a number.
     *
     * @param items those before it in its sentence
     * @param segment the stretch between commas that it stands in, the nth one
     * @param previous where the number before it ends, or the sentence begins
     * @param next where the number behind it begins, or the sentence ends
     * @param end where the sentence ends
     */
    Item of(List<Item> items, Sentence.Segment segment, int nth, Found found, int previous, int next, int end) {
        Item before = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean separated = before != null && before.right() < found.start();
        int left = Math.max(before != null && separated ? before.right() : previous, segment.start());
        boolean coordinated = !items.isEmpty() && isJoint(previous, found.start());
        boolean continued = !items.isEmpty() && previous >= segment.start() && goesOn(previous, found.start());
        int bracket = bracket(left, found.start());
        boolean bracketed = bracket >= left && closing(bracket, found.start()) < 0;
        left = bracketed ? bracket + 1 : left;
        int right = found.end();
        int limit = Math.min(next, segment.end() >= found.end() ? segment.end() : next);
        boolean spent = found.quantity().unit() == Unit.YUAN && SPENT.at(text, found.end()) != null;
        boolean followed = next < segment.end() && !spent;
        while (right < limit && STOPS.indexOf(text.charAt(right)) < 0 && !(followed && text.charAt(right) == '、')) {
            right++;
        }
        right = aside(right, limit, next);
        int joint = right == next ? joint(found.end(), next) : NONE;
        right = joint == NONE ? right : joint;
        boolean whole = joint != NONE || spent || given(left, found.start());
        int own = right == next && next < end && !whole ? Math.min(right, quoted(found.end(), right) + SHARED) : right;
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
                text.substring(left, glossed(left, found.start())),
                text.substring(found.end(), own));
    }

    /** The last bracket that opens among the words, or -1. */
    private int bracket(int left, int number) {
        for (int at = number - 1; at >= left; at--) {
            if (text.charAt(at) == '(' || text.charAt(at) == '（') {
                return at;
            }
        }
        return -1;
    }

    /** Where a bracket closes before the number, or -1 where it is still open. */
    private int closing(int bracket, int number) {
        for (int at = bracket; at < number; at++) {
            if (text.charAt(at) == ')' || text.charAt(at) == '）') {
                return at;
            }
        }
        return -1;
    }

    private boolean isJoint(int from, int to) {
        return to > from
                && to - from <= LONGEST_JOINT
                && JOINTS.has(text.charAt(from))
                && JOINT.matcher(text).region(from, to).matches();
    }

    /** Whether a list mark stands there, with neither a comma before it nor a bracket anywhere. */
    private boolean goesOn(int from, int to) {
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
    private int aside(int right, int limit, int next) {
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
    private int joint(int from, int next) {
        int at = next - 1;
        boolean joined = at > from + 1 && AND.indexOf(text.charAt(at)) >= 0;
        return joined && Character.isIdeographic(text.charAt(from)) ? at : NONE;
    }

    /** 6209个“能力提升”项目: behind the name with which the words begin, if they begin with one. */
    private int quoted(int from, int end) {
        if (from >= end || text.charAt(from) != '“') {
            return from;
        }
        int close = text.indexOf('”', from);
        return close < 0 || close >= end ? from : close + 1;
    }

    /** 公办园(政府、高校、部队办等)260所: where the words before the number end that name it, before the list that explains them. */
    private int glossed(int left, int number) {
        if (number - left < SHORT_ASIDE
                || ")）".indexOf(text.charAt(number - 1)) < 0
                || text.charAt(number - 2) != '等') {
            return number;
        }
        int bracket = bracket(left, number);
        return bracket > left ? bracket : number;
    }

    private boolean given(int left, int number) {
        return GIVEN.in(text.substring(Math.max(left, number - LONGEST_GIVEN), number));
    }
}
