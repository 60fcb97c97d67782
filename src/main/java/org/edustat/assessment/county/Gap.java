package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.CountyEvaluation.Measured;
import org.edustat.concept.CountyEvaluation.School;
import org.edustat.concept.CountyEvaluation.Spread;
import org.edustat.concept.CountyEvaluation.Standing;

/**
 * The least that closes the gap. Each school that falls short is forgiven the resource whose threshold is, in relation
 * to it, the farthest to go, and gets what it lacks of the others; then the schools at the bottom are levelled where
 * they lie too far apart. All is measured again after each round.
 */
final class Gap {

    /** A school of two stages may need another round for the second one. */
    private static final int ROUNDS = 4;

    private final SchoolBench bench;
    private final List<Resource> resources;
    private final List<Part> parts;
    private final Additions additions = new Additions();
    private SchoolTable table;

    Gap(SchoolBench bench, List<Resource> resources, List<Part> parts, SchoolTable table) {
        this.bench = bench;
        this.resources = resources;
        this.parts = parts;
        this.table = table;
    }

    /** Adds what is missing and says whether all schools pass then. */
    boolean close() {
        SchoolTable before = table;
        for (int round = 0; round < ROUNDS && !passes(); round++) {
            for (Part part : parts) {
                raise(part);
                table = before.plus(additions.amounts());
            }
            for (Spread spread : new Spreads(resources).of(table, parts)) {
                if (spread.standing() == Standing.FAILS) {
                    level(spread);
                    table = before.plus(additions.amounts());
                }
            }
        }
        return passes();
    }

    Additions additions() {
        return additions;
    }

    private boolean passes() {
        return parts.stream().allMatch(part -> bench.measure(table, part).standing() == Standing.PASSES)
                && new Spreads(resources)
                        .of(table, parts).stream().allMatch(spread -> spread.standing() == Standing.PASSES);
    }

    /**
     * What it takes until a resource passes, and until it may be forgiven.
     *
     * @param saved how much less the second is, in relation to the threshold
     */
    private record Shortfall(Resource resource, BigDecimal full, BigDecimal forgiven, BigDecimal saved) {}

    private void raise(Part part) {
        School school = bench.measure(table, part);
        if (school.standing() != Standing.FAILS) {
            return;
        }
        List<Shortfall> shortfalls = shortfalls(part, school);
        for (int at = 0; at < shortfalls.size(); at++) {
            Shortfall one = shortfalls.get(at);
            additions.add(table, part, one.resource(), at < bench.forgiven() ? one.forgiven() : one.full(), false);
        }
    }

    /** Those of which most is saved by forgiving them first. */
    private List<Shortfall> shortfalls(Part part, School school) {
        List<Shortfall> shortfalls = new ArrayList<>();
        List<Resource> asked = bench.resources(part);
        for (int at = 0; at < asked.size(); at++) {
            Measured measured = school.measured().get(at);
            if (measured.standing() == Standing.FAILS) {
                Resource resource = asked.get(at);
                BigDecimal threshold = resource.bound().value();
                BigDecimal full = Additions.missing(table, part, resource, threshold);
                BigDecimal forgiven = Additions.missing(table, part, resource, bench.floor(threshold));
                if (full != null && forgiven != null) {
                    shortfalls.add(new Shortfall(
                            resource,
                            full,
                            forgiven,
                            full.subtract(forgiven).divide(threshold, MathContext.DECIMAL64)));
                }
            }
        }
        shortfalls.sort(
                Comparator.comparing((Shortfall one) -> relative(one, part)).reversed());
        return shortfalls;
    }

    private static BigDecimal relative(Shortfall one, Part part) {
        BigDecimal pupils = Numbers.exact(part.pupils());
        return pupils == null
                ? BigDecimal.ZERO
                : one.saved().multiply(one.resource().per()).divide(pupils, MathContext.DECIMAL64);
    }

    private void level(Spread spread) {
        for (Resource resource : resources) {
            if (resource.stage() == spread.stage() && resource.code().equals(spread.code())) {
                Map<SchoolTable.Place, BigDecimal> more = new Levelling(resource, table, parts).additions();
                for (Part part : Spreads.parts(resource, parts)) {
                    SchoolTable.Pool pool = part.grows(table, resource);
                    BigDecimal amount = pool == null ? null : more.get(new SchoolTable.Place(part.school(), pool));
                    if (amount != null) {
                        additions.add(table, part, resource, amount, true);
                    }
                }
            }
        }
    }
}
