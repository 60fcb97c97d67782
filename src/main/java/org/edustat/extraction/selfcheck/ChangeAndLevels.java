package org.edustat.extraction.selfcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/**
 * 由 A 增加到 B，增加 n，增长 g%: the difference and the growth of two levels. Of one level, its difference tells the other:
 * 幼儿园28.12万所，较上年多1.45万所，增长5.44%; 比上年的26.67万所多1.45万所，增长5.44%.
 */
final class ChangeAndLevels implements Check {

    private static final Sought FROM = Sought.of("[由从](?:[^,;。()]{0,14})$");
    private static final Sought TO =
            Sought.of("^(?:,|、)?(?:20[0-9]{2}年底?的?)?[^,;。()]{0,6}(?:到|至|为)(?:20[0-9]{2}年底?的?)?$");
    /** The level that a change is counted from: 比上年的33.18亿元增加2.09亿元. */
    private static final Sought SINCE = Sought.of("[比较][^,;。()]{0,8}[年期末底初届](?:度|末|底|同期)?的?$");

    private static final Pattern CHANGES = Pattern.compile("^[,、(]?(?<base>(?:同?比|较)[^,;。()的]{0,8}?)?(?:净|共|分别)?"
            + "(?:增加|增长|提高|上升|提升|减少|下降|降低|增幅|降幅|增|减|多|少|扩大)(?:率|幅)?(?:了|达到?|为|约|近|超过?)?$");

    @Override
    public Stream<Finding> in(Spoken spoken) {
        List<Finding> found = new ArrayList<>();
        List<Said> figures = spoken.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Said level = figures.get(i);
            Said next = figures.get(i + 1);
            if (!level.known() || level.change() || !next.known()) {
                continue;
            }
            if (moves(level, next)) {
                moved(figures, i).ifPresent(found::add);
                i++;
            } else if (changes(next) && next.unit() == level.unit() && level.adds()) {
                grown(figures, i).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static boolean moves(Said from, Said to) {
        return from.unit() == to.unit() && !to.change() && FROM.in(from.before()) && TO.is(to.before());
    }

    private static boolean changes(Said figure) {
        return figure.change() && CHANGES.matcher(figure.before()).matches();
    }

    /** Since when; empty where it is not said again. */
    private static String base(Said change) {
        Matcher words = CHANGES.matcher(change.before());
        return words.matches() && words.group("base") != null ? words.group("base") : "";
    }

    /** Both levels are said, and up to two changes behind them. */
    private static Optional<Finding> moved(List<Said> figures, int from) {
        Said before = figures.get(from);
        Said now = figures.get(from + 1);
        Interval difference = now.possible().minus(before.possible());
        for (int i = from + 2; i < figures.size() && i < from + 4; i++) {
            Said change = figures.get(i);
            if (!changes(change) || !change.known() || !base(change).isEmpty()) {
                break;
            }
            Interval growth = difference.percentOf(before.possible());
            boolean points = change.of(Unit.PERCENTAGE_POINT) && now.of(Unit.PERCENT);
            boolean same = points || change.unit() == now.unit();
            boolean rate = change.of(Unit.PERCENT);
            if (!same && !rate) {
                break;
            }
            Interval said = printed(change);
            if ((!same || said.disjoint(difference)) && (!rate || said.disjoint(growth))) {
                return Optional.of(contradiction(change, now, before, same ? difference : growth, !same));
            }
        }
        return Optional.empty();
    }

    /** One level, the difference behind it, and the growth behind that. */
    private static Optional<Finding> grown(List<Said> figures, int at) {
        if (at + 2 >= figures.size()) {
            return Optional.empty();
        }
        Said level = figures.get(at);
        Said difference = figures.get(at + 1);
        Said growth = figures.get(at + 2);
        boolean sameBase = base(growth).isEmpty() || base(growth).equals(base(difference));
        if (!growth.known() || !growth.of(Unit.PERCENT) || !changes(growth) || !sameBase) {
            return Optional.empty();
        }
        Interval before =
                SINCE.in(level.before()) ? level.possible() : level.possible().minus(difference.possible());
        Interval expected = difference.possible().percentOf(before);
        return printed(growth).disjoint(expected)
                ? Optional.of(contradiction(growth, level, difference, expected, true))
                : Optional.empty();
    }

    /** A rate that was cut off rather than rounded is one digit further off. */
    private static Interval printed(Said change) {
        BigDecimal number = change.statement().quantity().number();
        boolean rate = change.of(Unit.PERCENT) || change.of(Unit.PERCENTAGE_POINT);
        return number == null || !rate ? change.possible() : change.possible().widened(number.ulp());
    }

    private static Finding contradiction(Said change, Said now, Said other, Interval expected, boolean percent) {
        return Contradiction.finding(
                "extraction.change_contradicts_levels",
                change,
                now,
                Contradiction.written(expected) + (percent ? "%" : ""),
                Contradiction.quoted(List.of(other)));
    }
}
