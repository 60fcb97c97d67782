package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.CountyEvaluation.Spread;
import org.edustat.concept.CountyEvaluation.Standing;
import org.edustat.concept.Interval;

/** How far the schools of a county lie apart, resource by resource. */
final class Spreads {

    private final List<Resource> resources;

    Spreads(List<Resource> resources) {
        this.resources = resources;
    }

    List<Spread> of(SchoolTable table, List<Part> parts) {
        List<Spread> spreads = new ArrayList<>();
        for (Resource resource : resources) {
            List<Part> ofStage = parts(resource, parts);
            if (!ofStage.isEmpty()) {
                spreads.add(spread(resource, table, ofStage));
            }
        }
        return spreads;
    }

    static List<Part> parts(Resource resource, List<Part> parts) {
        return parts.stream().filter(part -> part.stage() == resource.stage()).toList();
    }

    private static Spread spread(Resource resource, SchoolTable table, List<Part> parts) {
        Optional<BigDecimal> value = value(resource, table, parts);
        BigDecimal limit = resource.spread().value();
        Standing standing = value.map(apart ->
                        SchoolBench.standing(Interval.point(apart), SchoolBench.required(resource.spread(), limit)))
                .orElse(Standing.OPEN);
        return new Spread(
                resource.stage(),
                resource.code(),
                resource.name(),
                parts.size(),
                value.orElse(null),
                limit,
                standing,
                resource.citation());
    }

    /** Empty where one of the schools does not say exactly what it has: leaving it out would flatter the others. */
    static Optional<BigDecimal> value(Resource resource, SchoolTable table, List<Part> parts) {
        List<Variation.Holding> holdings = new ArrayList<>();
        for (Part part : parts) {
            Interval has = part.has(table, resource);
            BigDecimal exact = has == null ? null : Numbers.exact(has);
            BigDecimal pupils = Numbers.exact(part.pupils());
            if (exact == null || pupils == null) {
                return Optional.empty();
            }
            holdings.add(new Variation.Holding(exact, pupils));
        }
        return Variation.of(holdings);
    }
}
