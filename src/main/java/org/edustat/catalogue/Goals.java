package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Citation;
import org.edustat.concept.Evidence;
import org.edustat.concept.Indicator;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/** What the nation and the provinces want to be reached, with the document and how it is known. */
public final class Goals {

    static final String FILE = "targets/goals.csv";

    /** Where the clerk finds it. */
    public static final String PATH = "jobs/" + FILE;

    private final Map<String, List<Goal>> byIndicator;

    private Goals(Map<String, List<Goal>> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /** The goals that an indicator's figures are held against. */
    public List<Goal> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    public List<Goal> list() {
        return byIndicator.values().stream().flatMap(List::stream).toList();
    }

    static Goals load(JobsFolder jobs, Indicators indicators) {
        Map<String, List<Goal>> byIndicator = new HashMap<>();
        JobsTable.read(jobs, FILE, line -> goal(line, indicators))
                .forEach(goal -> byIndicator
                        .computeIfAbsent(goal.indicator(), any -> new ArrayList<>())
                        .add(goal));
        return new Goals(byIndicator);
    }

    private static Goal goal(JobsLine line, Indicators indicators) {
        Indicator indicator = indicators.get(line.any("indicator").indicator(indicators));
        Bound bound = Bound.of(line.any("value"));
        int from = line.any("from").whole();
        int due = line.any("due").whole();
        if (due < from) {
            throw line.any("due").fault("due_before", Integer.toString(due), Integer.toString(from));
        }
        return new Goal(
                citation(line),
                Set.of(line.text("levels").split("\\+")),
                indicator.id(),
                line.any("stage").word(Stage.class),
                sectors(line.any("sector")),
                line.any("area").word(Area.class),
                bound.comparator(),
                new Amount(bound.value(), null, indicator.unit(), bound.qualifier()),
                from,
                due,
                line.text("value"),
                line.text("quotation"));
    }

    static Set<Sector> sectors(JobsValue written) {
        return written.parts("\\+").map(sector -> sector.word(Sector.class)).collect(Collectors.toSet());
    }

    private static Citation citation(JobsLine line) {
        return new Citation(
                line.text("id"),
                line.text("layer"),
                line.text("document"),
                line.text("article"),
                line.any("evidence").word(Evidence.class));
    }
}
