package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Formula;
import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.Interval;
import org.edustat.concept.Stage;

/**
 * A school, or what of it belongs to one stage.
 *
 * @param pupils of that stage, more than none
 */
record Part(String school, Stage stage, Interval pupils) {

    /** A share is no round number; what falls on a part is, as nobody counts more finely. */
    private static final int SHARE_DECIMALS = 9;

    /** What the part has of a resource, in whichever way the school reports it; null where it reports it in none. */
    @Nullable
    Interval has(SchoolTable table, Resource resource) {
        for (List<Formula.Part> way : resource.formula().ways()) {
            Interval has = has(table, way);
            if (has != null) {
                return has;
            }
        }
        return null;
    }

    private @Nullable Interval has(SchoolTable table, List<Formula.Part> way) {
        Interval all = Interval.point(BigDecimal.ZERO);
        for (Formula.Part part : way) {
            SchoolTable.Pool pool = table.pool(school, part.indicator(), stage);
            BigDecimal share = pool == null ? null : table.share(school, pool, stage);
            if (pool == null || share == null) {
                return null;
            }
            Interval counted = times(table.amount(school, pool), share);
            all = part.added() ? all.plus(counted) : all.minus(counted);
        }
        return all;
    }

    private static Interval times(Interval amount, BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0 ? amount : Numbers.rounded(amount.times(share), SHARE_DECIMALS);
    }

    /** The figure to which more of a resource is added: the first of the way that the school reports. */
    SchoolTable.@Nullable Pool grows(SchoolTable table, Resource resource) {
        for (List<Formula.Part> way : resource.formula().ways()) {
            if (has(table, way) != null) {
                return table.pool(school, way.get(0).indicator(), stage);
            }
        }
        return null;
    }

    /** What it has for so many pupils as the resource is asked for; null where that is not known. */
    @Nullable
    Interval ratio(SchoolTable table, Resource resource) {
        Interval has = has(table, resource);
        if (has == null) {
            return null;
        }
        // the share in percent is what falls on a hundred pupils
        return has.percentOf(pupils).times(resource.per().divide(BigDecimal.valueOf(100), MathContext.DECIMAL64));
    }
}
