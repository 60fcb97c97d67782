package org.edustat.operations.console.figures;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * The figures of the last run by indicator. They are read once a run, and given up where memory is wanted for something
 * else. Of a country, whose figures no memory holds, those of the indicators that were asked last are kept.
 */
@Component
public final class FigureBook {

    /** Some hundred megabytes. */
    static final int MOST_KEPT = 200_000;

    private static final int INDICATORS_KEPT = 3;

    private final Ledger ledger;
    private SoftReference<Pages> known = new SoftReference<>(null);

    FigureBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What is known of a run.
     *
     * @param drawnFrom the fingerprint of what it concluded from: a run that goes on may conclude anew
     * @param counts how many figures each indicator has
     * @param kept the figures of an indicator in the order of their keys
     * @param all whether those of each indicator are kept
     */
    private record Pages(
            RunName run,
            Optional<String> drawnFrom,
            Map<String, Integer> counts,
            Map<String, List<Figure>> kept,
            boolean all) {}

    /** The indicators that have figures, with how many. */
    public synchronized Map<String, Integer> indicators() {
        return pages().map(Pages::counts).orElse(Map.of());
    }

    /** The figures of an indicator by their keys; none where it has none. One thread reads, the others wait. */
    public synchronized List<Figure> of(String indicator) {
        return pages().map(pages -> of(pages, indicator)).orElse(List.of());
    }

    private List<Figure> of(Pages pages, String indicator) {
        if (!pages.all() && pages.counts().containsKey(indicator)) {
            List<Figure> kept = pages.kept().get(indicator);
            return kept == null ? read(pages, indicator) : kept;
        }
        return pages.kept().getOrDefault(indicator, List.of());
    }

    private List<Figure> read(Pages pages, String indicator) {
        List<Figure> figures = ledger.evaluations()
                .figures(pages.run())
                .filter(figure -> figure.key().indicator().equals(indicator))
                .toList();
        pages.kept().put(indicator, figures);
        return figures;
    }

    public Optional<Figure> figure(Key key) {
        return ledger.evaluations().latest().flatMap(run -> ledger.evaluations().figure(run, key));
    }

    private Optional<Pages> pages() {
        Optional<RunName> latest = ledger.evaluations().latest();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> drawnFrom = ledger.evaluations().fingerprint(latest.get());
        Pages pages = known.get();
        if (pages == null
                || !pages.run().equals(latest.get())
                || !pages.drawnFrom().equals(drawnFrom)) {
            pages = read(latest.get(), drawnFrom);
            known = new SoftReference<>(pages);
        }
        return Optional.of(pages);
    }

    private Pages read(RunName run, Optional<String> drawnFrom) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, List<Figure>> kept = new TreeMap<>();
        int[] read = {0};
        ledger.evaluations().figures(run).forEach(figure -> {
            String indicator = figure.key().indicator();
            counts.merge(indicator, 1, Integer::sum);
            if (++read[0] <= MOST_KEPT) {
                kept.computeIfAbsent(indicator, first -> new ArrayList<>()).add(figure);
            } else {
                kept.clear();
            }
        });
        boolean all = read[0] <= MOST_KEPT;
        return new Pages(run, drawnFrom, counts, all ? kept : new AskedLast(), all);
    }

    /** Forgets the indicator that was asked longest ago. */
    private static final class AskedLast extends LinkedHashMap<String, List<Figure>> {

        private static final long serialVersionUID = 1;

        AskedLast() {
            super(INDICATORS_KEPT, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Figure>> eldest) {
            return size() > INDICATORS_KEPT;
        }
    }
}
