package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.edustat.catalogue.Bound;
import org.edustat.catalogue.Standard;
import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.Comparator;
import org.edustat.concept.CountyEvaluation.Measured;
import org.edustat.concept.CountyEvaluation.School;
import org.edustat.concept.CountyEvaluation.Standing;
import org.edustat.concept.Interval;
import org.edustat.concept.Qualifier;

/** Measures the parts of schools by the resources that a standard asks of their stage. */
final class SchoolBench {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Standard standard;
    private final List<Resource> resources;

    SchoolBench(Standard standard, String region) {
        this.standard = standard;
        this.resources = standard.resources(region);
    }

    List<Resource> resources(Part part) {
        return resources.stream()
                .filter(resource -> resource.stage() == part.stage())
                .toList();
    }

    School measure(SchoolTable table, Part part) {
        List<Measured> measured = resources(part).stream()
                .map(resource -> measured(table, part, resource))
                .toList();
        BigDecimal pupils = Numbers.exact(part.pupils());
        return new School(
                part.school(),
                part.stage(),
                pupils == null ? BigDecimal.ZERO : pupils,
                share(table, part),
                measured,
                standing(measured));
    }

    private BigDecimal share(SchoolTable table, Part part) {
        for (Resource resource : resources(part)) {
            SchoolTable.Pool pool = part.grows(table, resource);
            BigDecimal share = pool == null ? null : table.share(part.school(), pool, part.stage());
            if (share != null) {
                return share;
            }
        }
        return BigDecimal.ONE;
    }

    private Measured measured(SchoolTable table, Part part, Resource resource) {
        Interval ratio = part.ratio(table, resource);
        BigDecimal threshold = resource.bound().value();
        Standing standing = ratio == null ? Standing.OPEN : standing(ratio, required(resource.bound(), threshold));
        boolean aboveFloor = ratio != null && ratio.within(required(resource.bound(), floor(threshold)));
        return new Measured(
                resource.code(),
                resource.name(),
                ratio == null ? null : Numbers.exact(ratio),
                threshold,
                standing,
                aboveFloor,
                resource.citation());
    }

    /** The least that a forgiven resource must come to. */
    BigDecimal floor(BigDecimal threshold) {
        return threshold.multiply(standard.floor()).divide(HUNDRED, MathContext.DECIMAL64);
    }

    int forgiven() {
        return standard.forgiven();
    }

    static Standing standing(Interval possible, Interval required) {
        if (possible.within(required)) {
            return Standing.PASSES;
        }
        return possible.disjoint(required) ? Standing.FAILS : Standing.OPEN;
    }

    static Interval required(Bound bound, BigDecimal value) {
        boolean open = bound.qualifier() != Qualifier.EXACT;
        return bound.comparator() == Comparator.AT_MOST
                ? new Interval(null, false, value, open)
                : new Interval(value, open, null, false);
    }

    /** All but the forgiven ones must pass, and those must come near. */
    private Standing standing(List<Measured> measured) {
        long fails = count(measured, Standing.FAILS);
        long open = count(measured, Standing.OPEN);
        boolean tooLow = measured.stream().anyMatch(one -> one.standing() == Standing.FAILS && !one.aboveFloor());
        if (fails > standard.forgiven() || tooLow) {
            return Standing.FAILS;
        }
        return open > 0 ? Standing.OPEN : Standing.PASSES;
    }

    private static long count(List<Measured> measured, Standing standing) {
        return measured.stream().filter(one -> one.standing() == standing).count();
    }
}
