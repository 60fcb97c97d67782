package org.edustat.operations.console.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Regions;
import org.edustat.operations.console.access.Who;

/** What somebody may see: everything, or one place with all that lies in it. */
@Component
public final class Sight {

    private final Regions regions;

    public Sight(Catalogue catalogue) {
        this.regions = catalogue.regions();
    }

    /** Whether the place is one of his; what belongs to no place is seen by those who see all. */
    public boolean covers(Who who, @Nullable String region, int year) {
        String own = who.region();
        if (own == null) {
            return true;
        }
        return region != null && (region.equals(own) || regions.within(region, own, year));
    }

    public boolean covers(Who who, @Nullable String region) {
        return covers(who, region, regions.newestYear());
    }
}
