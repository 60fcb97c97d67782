package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Citation;
import org.edustat.concept.Coded;
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
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        Map<String, List<Goal>> byIndicator = new HashMap<>();
        for (CSVRecord row : file.rows()) {
            Goal goal = read(file, row, indicators);
            byIndicator
                    .computeIfAbsent(goal.indicator(), any -> new ArrayList<>())
                    .add(goal);
        }
        return new Goals(byIndicator);
    }

    private static Goal read(CatalogueFile file, CSVRecord row, Indicators indicators) {
        try {
            Indicator indicator = indicators
                    .find(cell(row, "indicator"))
                    .orElseThrow(() -> new IllegalArgumentException("no such indicator"));
            Bound bound = Bound.parse(cell(row, "value"));
            int from = Integer.parseInt(cell(row, "from"));
            int due = Integer.parseInt(cell(row, "due"));
            if (due < from) {
                throw new IllegalArgumentException("it is due in %d, before %d".formatted(due, from));
            }
            return new Goal(
                    citation(row),
                    Set.of(cell(row, "levels").split("\\+")),
                    indicator.id(),
                    Coded.of(Stage.class, cell(row, "stage")),
                    sectors(cell(row, "sector")),
                    Coded.of(Area.class, cell(row, "area")),
                    bound.comparator(),
                    new Amount(bound.value(), null, indicator.unit(), bound.qualifier()),
                    from,
                    due,
                    cell(row, "value"),
                    cell(row, "quotation"));
        } catch (IllegalArgumentException wrong) {
            throw file.fault(row, wrong.getMessage());
        }
    }

    static Set<Sector> sectors(String written) {
        return Stream.of(written.split("\\+"))
                .map(sector -> Coded.of(Sector.class, sector))
                .collect(Collectors.toSet());
    }

    private static Citation citation(CSVRecord row) {
        return new Citation(
                cell(row, "id"),
                cell(row, "layer"),
                cell(row, "document"),
                cell(row, "article"),
                Coded.of(Evidence.class, cell(row, "evidence")));
    }

    private static String cell(CSVRecord row, String column) {
        return CatalogueFile.cell(row, column);
    }
}
