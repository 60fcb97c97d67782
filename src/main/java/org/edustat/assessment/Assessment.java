package org.edustat.assessment;

import java.time.LocalDate;
import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.Interval;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Status;

/** Says of each target what became of it. */
public final class Assessment {

    private final Catalogue catalogue;

    public Assessment(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * One verdict for each target, in the order of the targets.
     *
     * <ul>
     *   <li>{@code MET}: every value that the figure leaves possible satisfies the target. 3.7万余 meets "at least
     *       37000".
     *   <li>{@code MISSED}: none does, and the deadline has passed.
     *   <li>{@code NOT_DUE}: the deadline is still to come and the target is not met yet; the figure is shown where
     *       there is one already.
     *   <li>{@code NO_DATA}: the deadline has passed and no figure decides. Where one stands there that is too vague
     *       (约, 近, a range across the mark), it is shown; likewise a promise without a number.
     * </ul>
     */
    public List<Verdict> assess(List<Target> targets, List<Figure> figures, LocalDate businessDate) {
        Answers answers = new Answers(catalogue.indicators(), figures);
        return targets.stream()
                .map(target -> verdict(target, answers, businessDate))
                .toList();
    }

    private static Verdict verdict(Target target, Answers answers, LocalDate businessDate) {
        boolean due = !target.key().period().lastDay().isAfter(businessDate);
        Status unanswered = due ? Status.NO_DATA : Status.NOT_DUE;
        return answers.find(target)
                .map(figure -> new Verdict(target, status(target, figure, due), figure))
                .orElseGet(() -> new Verdict(target, unanswered, null));
    }

    private static Status status(Target target, Figure figure, boolean due) {
        Interval possible = Interval.of(figure.chosen().amount());
        Interval required = Requirement.of(target);
        boolean numbered = target.amount().value() != null;
        if (numbered && possible.within(required)) {
            return Status.MET;
        }
        if (!due) {
            return Status.NOT_DUE;
        }
        return numbered && possible.disjoint(required) ? Status.MISSED : Status.NO_DATA;
    }
}
