package org.edustat.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;

/**
 * What runs concluded about single neighbourhoods. It is kept before the run's evaluation, which names the sections
 * that it is made of, and those of an earlier run where nothing changed.
 */
public interface Sections {

    /** The sections that a run's evaluation is made of, by neighbourhood; none for a run of an earlier version. */
    List<Section> of(RunName run);

    /** How often each paper had been read that counted in a run, by its number. */
    Map<Long, Integer> readings(RunName run);

    /** What conclusions depend on, by their numbers. */
    Map<Long, Extent> extents(Collection<Long> conclusions);

    /**
     * Keeps the figures of a neighbourhood and gives the number of its conclusions, which are not complete before
     * {@link #conclude}.
     *
     * @param outward the first figures by their keys, as far as there are any that count further up; they can be read
     *     by themselves
     * @param inward the figures behind them
     * @param verdicts on the targets for its places
     */
    long keep(List<Figure> outward, List<Figure> inward, List<Verdict> verdicts);

    /** Keeps what else was concluded: the findings, before anybody explained them, and what all of it depends on. */
    void conclude(long conclusions, Extent extent, List<Finding> findings);

    /**
     * Keeps what the figures of a neighbourhood add up to and gives its number.
     *
     * @param outward the first totals by their keys, as far as there are any that count further up
     * @param inward those behind them
     */
    long keepSums(List<Total> outward, List<Total> inward);

    List<Finding> findings(Collection<Long> conclusions);

    Map<Long, List<Verdict>> verdicts(Collection<Long> conclusions);

    /** The figures that count further up, and perhaps others. */
    Stream<Figure> outwardFigures(long conclusions);

    /** All figures of a neighbourhood by their keys. */
    Stream<Figure> figures(long conclusions);

    /** The totals that count further up, and perhaps others. */
    Stream<Total> outwardTotals(long sums);

    /** All totals of a neighbourhood by their keys. */
    Stream<Total> totals(long sums);
}
