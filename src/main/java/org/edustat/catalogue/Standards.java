package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.concept.Citation;
import org.edustat.concept.Evidence;
import org.edustat.concept.Region;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/** The national standards for counties, edition by edition. */
public final class Standards {

    /** Of an edition that names no other. */
    private static final BigDecimal WHOLE_PERCENT = new BigDecimal("100");

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
        List<JobsLine> rules = JobsTable.read(jobs, RULES, line -> line);
        List<JobsLine> resources = JobsTable.read(jobs, RESOURCES, line -> line);
        List<JobsLine> conditions = JobsTable.read(jobs, CONDITIONS, line -> line);
        return new Standards(
                JobsTable.read(jobs, FILE, line -> edition(line, rules, resources, conditions, indicators)));
    }

    private static Standard edition(
            JobsLine line,
            List<JobsLine> rules,
            List<JobsLine> resources,
            List<JobsLine> conditions,
            Indicators indicators) {
        String edition = line.text("edition");
        Citation citation = new Citation(
                edition,
                Region.COUNTRY,
                line.text("document"),
                "",
                line.any("evidence").word(Evidence.class));
        return new Standard(
                line.text("id"),
                line.text("name"),
                citation,
                line.any("from").whole(0),
                line.text("to").isEmpty() ? null : line.any("to").whole(),
                line.any("forgiven").whole(0),
                line.text("floor").isEmpty() ? WHOLE_PERCENT : line.any("floor").number(),
                line.any("least_pupils").whole(0),
                of(edition, rules).map(Standards::rule).toList(),
                of(edition, resources)
                        .map(resource -> resource(resource, citation.document(), indicators))
                        .toList(),
                of(edition, conditions)
                        .map(condition -> condition(condition, citation.document(), indicators))
                        .toList());
    }

    private static Stream<JobsLine> of(String edition, List<JobsLine> lines) {
        return lines.stream().filter(line -> line.text("edition").equals(edition));
    }

    private static Citation rule(JobsLine line) {
        return new Citation(
                line.text("code"),
                Region.COUNTRY,
                line.text("rule"),
                "",
                line.any("evidence").word(Evidence.class));
    }

    private static Standard.Resource resource(JobsLine line, String document, Indicators indicators) {
        return new Standard.Resource(
                line.text("code"),
                line.any("stage").word(Stage.class),
                line.text("name"),
                Formula.of(line.any("formula"), indicators),
                line.any("per").number(),
                Bound.of(line.any("value")),
                Bound.of(line.any("spread")),
                citation(line, document));
    }

    private static Standard.Condition condition(JobsLine line, String document, Indicators indicators) {
        JobsValue indicator = line.any("indicator");
        boolean counted = !indicator.isEmpty();
        return new Standard.Condition(
                line.text("code"),
                line.text("group"),
                line.text("name"),
                counted ? indicator.indicator(indicators) : null,
                stages(line.any("stage")),
                line.text("sector").isEmpty() ? Set.of(Sector.ALL) : Goals.sectors(line.any("sector")),
                counted ? Bound.of(line.any("value")) : null,
                line.text("each").equals("school"),
                line.text("value"),
                citation(line, document));
    }

    private static List<Stage> stages(JobsValue written) {
        return written.parts("\\+")
                .filter(stage -> !stage.isEmpty())
                .map(stage -> stage.word(Stage.class))
                .toList();
    }

    private static Citation citation(JobsLine line, String document) {
        String own = line.text("document");
        return new Citation(
                line.text("code"),
                line.text("layer"),
                own.isEmpty() ? document : own,
                line.text("article"),
                line.any("evidence").word(Evidence.class));
    }
}
