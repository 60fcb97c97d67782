package org.edustat.extraction.meaning;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Sector;
import org.edustat.concept.Slot;

/** 普惠率 and 公办率 are shares of all: the sector in their names is what they measure, and not whose figure it is. */
final class OwnSector {

    private static final Map<String, String> MEASURED = Map.of(
            "inclusive_share", Sector.INCLUSIVE.code(),
            "public_share", Sector.PUBLIC.code());

    private OwnSector() {}

    /** Whether the filling only repeats which sector the indicator is the share of. */
    static boolean is(@Nullable Filling filling, @Nullable String indicator) {
        return filling != null
                && filling.slot() == Slot.SECTOR
                && indicator != null
                && filling.value().equals(MEASURED.get(indicator));
    }
}
