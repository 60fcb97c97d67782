package org.edustat.operations.console.reports;

import org.edustat.ledger.Publication;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;

/** Whoever is bound to a place sees the files of it and of what lies in it, and none of the whole. */
final class PlaceOfFile {

    private PlaceOfFile() {}

    static boolean isSeen(Sight sight, Who who, Publication file) {
        return who.region() == null
                || file.place().filter(place -> isSeen(sight, who, place)).isPresent();
    }

    private static boolean isSeen(Sight sight, Who who, Publication.Place place) {
        return place.year()
                .map(year -> sight.covers(who, place.region(), year))
                .orElseGet(() -> sight.covers(who, place.region()));
    }
}
