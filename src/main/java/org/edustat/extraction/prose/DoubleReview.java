package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.extraction.prose.Line.Heading;
import org.edustat.extraction.signs.Sought;

/**
 * 一、2025年和“十四五”时期工作回顾 heads two reviews: what stands below is of the one that is named first, up to the paragraph that
 * turns to the other. Each line keeps of such a heading only the time that it is under.
 */
final class DoubleReview {

    private static final Sought HEADING = Sought.of(
            "(?<year>(?:19|20)[0-9]{2}年)(?:工作)?(?<and>[和及与、暨])(?<plan>[“\"]?十[一二三四五]五[”\"]?(?:时期|期间|以来)?)"
                    + "|(?<planfirst>[“\"]?十[一二三四五]五[”\"]?(?:时期|期间|以来)?)(?:工作)?(?<then>[和及与、暨])(?<yearlast>(?:19|20)[0-9]{2}年)");

    private static final Sought FIVE_YEARS = Sought.of("五年来|过去的?五年|这五年|五年(?:接续|砥砺|奋斗|攻坚)|的五年");
    private static final Sought ONE_YEAR = Sought.of("一年来|过去的?一年|刚刚过去的(?:19|20)[0-9]{2}年");

    private int heading = -1;
    private boolean turned;

    private DoubleReview() {}

    static List<Line> resolved(List<Line> lines, String text) {
        DoubleReview review = new DoubleReview();
        List<Line> resolved = new ArrayList<>(lines.size());
        for (Line line : lines) {
            resolved.add(review.of(line, text));
        }
        return resolved;
    }

    private Line of(Line line, String text) {
        for (int i = 0; i < line.headings().size(); i++) {
            Heading own = line.headings().get(i);
            Matcher two = HEADING.find(own.text());
            if (two != null) {
                List<Heading> headings = new ArrayList<>(line.headings());
                headings.set(i, new Heading(only(two, own, turned(own, two, line, text)), own.start(), own.end()));
                return new Line(line.start(), line.end(), headings);
            }
        }
        return line;
    }

    private boolean turned(Heading own, Matcher two, Line line, String text) {
        if (own.start() != heading) {
            heading = own.start();
            turned = false;
        }
        Sought turn = two.group("year") == null ? ONE_YEAR : FIVE_YEARS;
        turned = turned || turn.in(text.substring(line.start(), line.end()));
        return turned;
    }

    /** The heading without the time that the line is not under. */
    private static String only(Matcher two, Heading own, boolean turned) {
        boolean yearFirst = two.group("year") != null;
        @Nullable String first = yearFirst ? two.group("year") : two.group("planfirst");
        @Nullable String last = yearFirst ? two.group("plan") : two.group("yearlast");
        return own.text().substring(0, two.start())
                + (turned ? last : first)
                + own.text().substring(two.end());
    }
}
