package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Area;
import org.edustat.concept.Filling;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;

/** Where the number of a cell was counted: the same word is a place or an area of it. */
final class CellPlace {

    private static final String CITY_PROPER = "市区";

    private CellPlace() {}

    /** A word that names the place of the figure does not tell its area too. */
    static void add(Nearest nearest, SideSense around, List<Filling> fillings) {
        Filling region = nearest.region == null ? null : region(nearest.region, around);
        Filling area = nearest.area;
        if (area != null
                && isCityProper(area)
                && (region == null || !Hearing.HEADERS.contains(region.label().place()))) {
            fillings.remove(area);
            fillings.add(new Filling(Slot.REGION, "", area.label(), Unlisted.RULE));
            return;
        }
        if (region == null) {
            return;
        }
        if (area != null && (area.label().equals(region.label()) || ofTheListed(area, region))) {
            fillings.remove(area);
        }
        fillings.add(region);
    }

    /** 市中区 under the title 济南市各区县教育情况 is the one of that city. */
    private static @Nullable Filling region(RegionReader.Spot spot, SideSense around) {
        RegionReader.Spot title = around.region();
        if (spot.region() != null
                || title == null
                || title.region() == null
                || spot.candidates().isEmpty()) {
            return spot.region();
        }
        String outer = PlacesOfPaper.ofParts(title.region().value());
        List<Region> inside = spot.candidates().stream()
                .filter(region -> region.code().startsWith(outer))
                .toList();
        return inside.size() == 1
                ? Meaning.filling(Slot.REGION, inside.get(0).code(), spot.label(), RegionReader.NAMED)
                : null;
    }

    /** 市区教育事业基本情况 is about the districts of a city, which no code names together. */
    private static boolean isCityProper(Filling area) {
        return !Hearing.HEADERS.contains(area.label().place())
                && area.label().text().contains(CITY_PROPER)
                && area.value().equals(Area.URBAN.code());
    }

    /** 中心城区教师情况 over a list of districts says which of them are listed. */
    private static boolean ofTheListed(Filling area, Filling region) {
        return !Hearing.HEADERS.contains(area.label().place())
                && Hearing.HEADERS.contains(region.label().place());
    }
}
