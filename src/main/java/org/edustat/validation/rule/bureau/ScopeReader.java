package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edustat.catalogue.JobsEntry;
import org.edustat.catalogue.JobsValue;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Stage;

/** Reads where a rule is asked, and how strictly. */
final class ScopeReader {

    private static final Map<String, Scope.Missing> MISSING =
            Map.of("skip", Scope.Missing.SKIP, "zero", Scope.Missing.ZERO, "breach", Scope.Missing.BREACH);

    private static final String LAST_YEAR = "9999";

    private final Regions regions;
    private final JobsEntry entry;

    ScopeReader(Regions regions, JobsEntry entry) {
        this.regions = regions;
        this.entry = entry;
    }

    Scope scope() {
        Scope.Missing missing = entry.value("missing", "skip").among(MISSING);
        BigDecimal tolerance = tolerance(entry.value("tolerance", "0"));
        if (!entry.has("scope")) {
            return new Scope(List.of(), List.of(), 0, Integer.MAX_VALUE, tolerance, missing);
        }
        JobsEntry scope = entry.map("scope");
        scope.refuseBeyond(Set.of("regions", "stages", "from", "to"));
        int from = scope.value("from", "0").whole();
        JobsValue last = scope.value("to", LAST_YEAR);
        int to = last.whole();
        if (to < from) {
            throw last.fault("due_before", Integer.toString(to), Integer.toString(from));
        }
        return new Scope(
                scope.values("regions").stream().map(this::region).toList(),
                scope.values("stages").stream()
                        .map(stage -> stage.word(Stage.class))
                        .toList(),
                from,
                to,
                tolerance,
                missing);
    }

    private static BigDecimal tolerance(JobsValue written) {
        BigDecimal tolerance = written.number();
        if (tolerance.signum() < 0) {
            throw written.fault("negative_tolerance", written.text());
        }
        return tolerance;
    }

    /** The beginning of a code that some year had. */
    private String region(JobsValue written) {
        if (!regions.everBegan(written.said().text())) {
            throw written.fault("no_region", written.text());
        }
        return written.text();
    }
}
