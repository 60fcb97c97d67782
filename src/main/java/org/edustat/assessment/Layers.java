package org.edustat.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edustat.catalogue.Goal;
import org.edustat.catalogue.Goals;
import org.edustat.concept.Citation;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Source;
import org.edustat.concept.Target;

/** What the nation and the provinces ask of the places that figures speak of. The strictest layer counts. */
final class Layers {

    private final Goals goals;

    Layers(Goals goals) {
        this.goals = goals;
    }

    /** A goal as it is for one place. */
    record Bid(Target target, Citation citation) {}

    /** One place's figures of one thing, and the goal for it. */
    private record Subject(Key key, String goal) implements Comparable<Subject> {

        private static final Comparator<Subject> NATURAL =
                Comparator.comparing(Subject::key).thenComparing(Subject::goal);

        @Override
        public int compareTo(Subject other) {
            return NATURAL.compare(this, other);
        }
    }

    List<Bid> concerning(List<Figure> figures) {
        Map<Subject, Goal> strictest = new TreeMap<>();
        for (Figure figure : figures) {
            for (Goal goal : goals.of(figure.key().indicator())) {
                if (goal.concerns(figure.key())) {
                    Key key = figure.key().withPeriod(new Period.Deadline(goal.due()));
                    strictest.merge(new Subject(key, goal.citation().id()), goal, Goal::stricter);
                }
            }
        }
        List<Bid> bids = new ArrayList<>();
        strictest.forEach((subject, goal) -> bids.add(new Bid(target(subject.key(), goal), goal.citation())));
        return bids;
    }

    private static Target target(Key key, Goal goal) {
        LocalDate begins = LocalDate.of(goal.from(), 1, 1);
        Origin words = new Origin.InText(0, goal.written().length(), goal.written(), goal.quotation());
        Source source = new Source(0, Goals.PATH, Genre.PLAN, begins, begins, words);
        return new Target(key, goal.comparator(), goal.amount(), goal.citation().layer(), true, source);
    }
}
