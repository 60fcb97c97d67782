package org.edustat.extraction.selfcheck;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Interval;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** A number in its sentence. */
final class Said {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** "About" and "nearly" are said of what lies a little further off than the last digit tells. */
    private static final BigDecimal LOOSELY = new BigDecimal("0.05");

    private static final BigDecimal NOUGHTS = new BigDecimal("0.01");

    private static final Set<Unit> ADDING = EnumSet.of(
            Unit.PERSON,
            Unit.PERSON_TIME,
            Unit.INSTITUTION,
            Unit.CLASS,
            Unit.ITEM,
            Unit.YUAN,
            Unit.SQUARE_METRE,
            Unit.VOLUME);
    private static final Sought EACH = Sought.of("均(?!衡)|每|各(?![级类种项界])|标准|单价");
    /** 生均经费 in a heading is said of all numbers below it. */
    private static final Sought AVERAGE = Sought.of("[生人校班师]均|平均");

    private static final String STOPS = ",，;；。！？!?:：";
    private static final int LONGEST_CLAUSE = 60;

    private final Statement statement;
    private final String before;
    private final String after;
    private final int start;
    private final int end;
    private final String sentence;
    /** Each number asks it of all before it. */
    private @Nullable Boolean adds;

    /**
     * @param before the words between the number before it, or the beginning of the sentence, and this one, without
     *     spaces
     * @param after the words up to the number behind it, or the end of the sentence, without spaces
     * @param start characters of the sentence before it
     * @param end characters of the sentence before the first one after it
     * @param sentence the whole sentence
     */
    Said(Statement statement, String before, String after, int start, int end, String sentence) {
        this.statement = statement;
        this.before = before;
        this.after = after;
        this.start = start;
        this.end = end;
        this.sentence = sentence;
    }

    Statement statement() {
        return statement;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    @Nullable
    Unit unit() {
        return statement.quantity().unit();
    }

    boolean of(Unit unit) {
        return unit() == unit;
    }

    boolean change() {
        return statement.kind() == Kind.CHANGE;
    }

    boolean known() {
        return statement.quantity().number() != null && unit() != null;
    }

    /** Whether such numbers of parts make that of the whole: no rates, and nothing that is counted for each. */
    boolean adds() {
        Boolean known = adds;
        if (known == null) {
            known = ofParts();
            adds = known;
        }
        return known;
    }

    private boolean ofParts() {
        Unit unit = unit();
        return unit != null && known() && ADDING.contains(unit) && !EACH.in(own()) && !average();
    }

    private boolean average() {
        List<Label> labels = statement.labels();
        for (int at = 0; at < labels.size(); at++) {
            if (AVERAGE.in(labels.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts things of the same sort: 个 counts anything, so that the indicator must be the same too. */
    boolean countsLike(Said other) {
        return unit() == other.unit()
                && (!of(Unit.ITEM)
                        || Objects.equals(statement.value(Slot.INDICATOR), other.statement.value(Slot.INDICATOR)));
    }

    /** Its own words: those behind the last comma. */
    String own() {
        int from = before.length();
        while (from > 0 && STOPS.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        return before.substring(from);
    }

    /** What the number may stand for: its bounds, and the rounding that can be seen. */
    Interval possible() {
        return Interval.of(amount()).widened(slack());
    }

    private Amount amount() {
        Measure measure = statement.quantity().measure();
        BigDecimal factor = measure == null ? BigDecimal.ONE : measure.factor();
        BigDecimal upper = statement.quantity().upper();
        return new Amount(
                signed(statement.quantity().number(), factor),
                upper == null ? null : signed(upper, factor),
                measure == null ? Unit.ITEM : measure.unit(),
                statement.quantity().qualifier());
    }

    private @Nullable BigDecimal signed(@Nullable BigDecimal number, BigDecimal factor) {
        if (number == null) {
            return null;
        }
        BigDecimal value = number.multiply(factor);
        return statement.decrease() ? value.abs().negate() : value;
    }

    private BigDecimal slack() {
        BigDecimal number = statement.quantity().number();
        Qualifier qualifier = statement.quantity().qualifier();
        Measure measure = statement.quantity().measure();
        if (number == null || measure == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal factor = measure.factor();
        if (qualifier == Qualifier.APPROX || qualifier == Qualifier.UNDER) {
            return number.abs().multiply(factor).multiply(LOOSELY);
        }
        boolean counted =
                number.scale() <= 0 && factor.compareTo(BigDecimal.ONE) == 0 && ADDING.contains(measure.unit());
        return counted || qualifier != Qualifier.EXACT
                ? BigDecimal.ZERO
                : lastDigit(number).multiply(factor).multiply(HALF);
    }

    /** One unit of the last digit that is written; of 8000万 the noughts may be some, but no tenth of it is missing. */
    private static BigDecimal lastDigit(BigDecimal number) {
        if (number.scale() > 0 || number.signum() == 0) {
            return number.ulp();
        }
        BigDecimal nought = number.stripTrailingZeros().ulp().min(number.abs().multiply(NOUGHTS));
        return nought.max(BigDecimal.ONE);
    }

    String place() {
        return statement.origin().place();
    }

    String text() {
        return statement.origin().text();
    }

    /** The words around it up to the next stops, as they are quoted. */
    String clause() {
        int from = start;
        while (from > 0 && start - from < LONGEST_CLAUSE && !stops(from - 1)) {
            from--;
        }
        int to = end;
        while (to < sentence.length() && to - end < LONGEST_CLAUSE && !stops(to)) {
            to++;
        }
        return sentence.substring(from, to).strip();
    }

    private boolean stops(int at) {
        return ",，;；。！？!?".indexOf(sentence.charAt(at)) >= 0;
    }
}
