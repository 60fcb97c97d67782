package org.edustat.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.edustat.assessment.county.CountyAssessment;
import org.edustat.assessment.promise.PromiseBook;
import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;

/** Says of each target what became of it. */
public final class Assessment {

    /** A county whose schools tell less of what a standard asks for is not evaluated. */
    public static final int FEWEST_RESOURCES = CountyAssessment.FEWEST_RESOURCES;

    private final Catalogue catalogue;

    public Assessment(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * One verdict for each target, in the order of the targets, and behind them one for each goal of the nation or a
     * province that concerns one of the figures. {@link Verdict.Status} says what each means.
     *
     * @param targets all of some places
     * @param figures all of these places
     */
    public List<Verdict> assess(List<Target> targets, List<Figure> figures, LocalDate businessDate) {
        List<Layers.Bid> bids = new Layers(catalogue.goals()).concerning(figures);
        List<Target> all = new ArrayList<>(targets);
        bids.forEach(bid -> all.add(bid.target()));
        Cases cases = new Cases(catalogue.indicators(), new Answers(catalogue.definitions(), all, figures));
        Judge judge = new Judge(catalogue, businessDate);
        List<Verdict> verdicts = new ArrayList<>();
        targets.forEach(target -> verdicts.add(judge.judge(cases.of(target, null))));
        bids.forEach(bid -> verdicts.add(judge.judge(cases.of(bid.target(), bid.citation()))));
        return Companions.settled(verdicts);
    }

    /** The same verdicts as of another date, in their order: which figures answer them does not depend on it. */
    public List<Verdict> renew(List<Verdict> verdicts, LocalDate businessDate) {
        Judge judge = new Judge(catalogue, businessDate);
        return Companions.settled(
                verdicts.stream().map(Case::of).map(judge::judge).toList());
    }

    /** What is wrong with the targets of some places: what cannot be, what contradicts itself or another paper. */
    public List<Finding> doubts(List<Target> targets) {
        return new Doubts(catalogue.indicators()).about(targets);
    }

    /**
     * The book of promises: each promise of each paper, with and without a number, what later papers of its place say
     * of it, and what became of it.
     *
     * @param papers all that count
     * @param verdicts of {@link #assess}
     * @param figures with their rivals, of all places
     */
    public List<PromiseEntry> promises(
            List<Paper> papers, List<Verdict> verdicts, List<Figure> figures, LocalDate businessDate) {
        return PromiseBook.entries(catalogue, papers, verdicts, figures, businessDate);
    }

    /**
     * Counties held against the national standards, where the tables of their schools or their own figures say enough.
     *
     * @param ofSchools figures of single schools, at most one a key
     * @param ofPlaces figures of places; those that no standard asks for are passed over
     */
    public Counties counties(List<Figure> ofSchools, List<Figure> ofPlaces) {
        CountyAssessment.Result result = new CountyAssessment(catalogue).evaluate(ofSchools, ofPlaces);
        return new Counties(result.evaluations(), result.findings());
    }
}
