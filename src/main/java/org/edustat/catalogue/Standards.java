package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.edustat.concept.Citation;
import org.edustat.concept.Coded;
import org.edustat.concept.Evidence;
import org.edustat.concept.Region;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/** The national standards for counties, edition by edition. */
public final class Standards {

    static final String FILE = "targets/standards.csv";
    static final String RESOURCES = "targets/resources.csv";
    static final String RULES = "targets/rules.csv";
    static final String CONDITIONS = "targets/conditions.csv";

    private final List<Standard> editions;

    private Standards(List<Standard> editions) {
        this.editions = List.copyOf(editions);
    }

    /** All editions in the order of the file. */
    public List<Standard> editions() {
        return editions;
    }

    /** Whether a standard bears this id. */
    public boolean knows(String id) {
        return editions.stream().anyMatch(edition -> edition.id().equals(id));
    }

    /** The indicators of schools that only these standards ask for, and never the number of pupils. */
    public Set<String> resourceIndicators() {
        Set<String> indicators = new TreeSet<>();
        editions.forEach(edition -> edition.resources()
                .forEach(resource -> indicators.addAll(resource.formula().indicators())));
        return indicators;
    }

    static Standards load(JobsFolder jobs, Indicators indicators) {
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        CatalogueFile resources = CatalogueFile.read(jobs, RESOURCES);
        CatalogueFile conditions = CatalogueFile.read(jobs, CONDITIONS);
        CatalogueFile rules = CatalogueFile.read(jobs, RULES);
        List<Standard> editions = new ArrayList<>();
        for (CSVRecord row : file.rows()) {
            try {
                editions.add(edition(row, rules, resources, conditions, indicators));
            } catch (IllegalArgumentException wrong) {
                throw file.fault(row, wrong.getMessage());
            }
        }
        return new Standards(editions);
    }

    private static Standard edition(
            CSVRecord row,
            CatalogueFile rules,
            CatalogueFile resources,
            CatalogueFile conditions,
            Indicators indicators) {
        String edition = cell(row, "edition");
        Citation citation = new Citation(
                edition, Region.COUNTRY, cell(row, "document"), "", Coded.of(Evidence.class, cell(row, "evidence")));
        return new Standard(
                cell(row, "id"),
                cell(row, "name"),
                citation,
                number(row, "from", 0),
                cell(row, "to").isEmpty() ? null : number(row, "to", 0),
                number(row, "forgiven", 0),
                new BigDecimal(cell(row, "floor").isEmpty() ? "100" : cell(row, "floor")),
                number(row, "least_pupils", 0),
                of(edition, rules).map(Standards::rule).toList(),
                of(edition, resources)
                        .map(line -> resource(resources, line, citation.document(), indicators))
                        .toList(),
                of(edition, conditions)
                        .map(line -> condition(conditions, line, citation.document(), indicators))
                        .toList());
    }

    private static Stream<CSVRecord> of(String edition, CatalogueFile file) {
        return file.rows().stream().filter(row -> cell(row, "edition").equals(edition));
    }

    private static Citation rule(CSVRecord row) {
        return new Citation(
                cell(row, "code"),
                Region.COUNTRY,
                cell(row, "rule"),
                "",
                Coded.of(Evidence.class, cell(row, "evidence")));
    }

    private static Standard.Resource resource(
            CatalogueFile file, CSVRecord row, String document, Indicators indicators) {
        try {
            return new Standard.Resource(
                    cell(row, "code"),
                    Coded.of(Stage.class, cell(row, "stage")),
                    cell(row, "name"),
                    Formula.parse(cell(row, "formula"), indicators),
                    new BigDecimal(cell(row, "per")),
                    Bound.parse(cell(row, "value")),
                    Bound.parse(cell(row, "spread")),
                    citation(row, document));
        } catch (IllegalArgumentException wrong) {
            throw file.fault(row, wrong.getMessage());
        }
    }

    private static Standard.Condition condition(
            CatalogueFile file, CSVRecord row, String document, Indicators indicators) {
        try {
            String indicator = cell(row, "indicator");
            if (!indicator.isEmpty() && indicators.find(indicator).isEmpty()) {
                throw new IllegalArgumentException("'%s' is no indicator".formatted(indicator));
            }
            return new Standard.Condition(
                    cell(row, "code"),
                    cell(row, "group"),
                    cell(row, "name"),
                    indicator.isEmpty() ? null : indicator,
                    stages(cell(row, "stage")),
                    Goals.sectors(cell(row, "sector").isEmpty() ? Sector.ALL.code() : cell(row, "sector")),
                    indicator.isEmpty() ? null : bound(cell(row, "value")),
                    cell(row, "each").equals("school"),
                    cell(row, "value"),
                    citation(row, document));
        } catch (IllegalArgumentException wrong) {
            throw file.fault(row, wrong.getMessage());
        }
    }

    private static @Nullable Bound bound(String written) {
        return Bound.parse(written);
    }

    private static List<Stage> stages(String written) {
        return Stream.of(written.split("\\+"))
                .filter(stage -> !stage.isEmpty())
                .map(stage -> Coded.of(Stage.class, stage))
                .toList();
    }

    private static Citation citation(CSVRecord row, String document) {
        String own = cell(row, "document");
        return new Citation(
                cell(row, "code"),
                cell(row, "layer"),
                own.isEmpty() ? document : own,
                cell(row, "article"),
                Coded.of(Evidence.class, cell(row, "evidence")));
    }

    private static int number(CSVRecord row, String column, int otherwise) {
        String written = cell(row, column);
        return written.isEmpty() ? otherwise : Integer.parseInt(written);
    }

    private static String cell(CSVRecord row, String column) {
        return CatalogueFile.cell(row, column);
    }
}
