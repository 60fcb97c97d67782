package org.edustat.operations.console.figures;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * The figures of the last run by indicator. They are read once a run, and given up where memory is wanted for something
 * else.
 */
@Component
public final class FigureBook {

    private final Ledger ledger;
    private SoftReference<Pages> known = new SoftReference<>(null);

    FigureBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The figures of a run, by indicator and in the order of their keys. */
    private record Pages(RunName run, NavigableMap<String, List<Figure>> byIndicator) {}

    /** The indicators that have figures, with how many. */
    public Map<String, Integer> indicators() {
        Map<String, Integer> counts = new TreeMap<>();
        pages().forEach((indicator, figures) -> counts.put(indicator, figures.size()));
        return counts;
    }

    /** The figures of an indicator by their keys; none where it has none. */
    public List<Figure> of(String indicator) {
        return pages().getOrDefault(indicator, List.of());
    }

    public Optional<Figure> figure(Key key) {
        return ledger.evaluations().latest().flatMap(run -> ledger.evaluations().figure(run, key));
    }

    /** One thread reads, the others wait for what it has read. */
    private synchronized NavigableMap<String, List<Figure>> pages() {
        Optional<RunName> latest = ledger.evaluations().latest();
        if (latest.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        Pages pages = known.get();
        if (pages == null || !pages.run().equals(latest.get())) {
            pages = new Pages(
                    latest.get(),
                    ledger.evaluations()
                            .figures(latest.get())
                            .collect(Collectors.groupingBy(
                                    figure -> figure.key().indicator(), TreeMap::new, Collectors.toList())));
            known = new SoftReference<>(pages);
        }
        return pages.byIndicator();
    }
}
