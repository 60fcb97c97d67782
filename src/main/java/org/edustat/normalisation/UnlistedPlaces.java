package org.edustat.normalisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;

/**
 * Names that are written as a place and that no edition of the codes knows: what they count is in no figure. A county
 * of that name never was, or its name is wrong; a zone has no code, and whoever wrote it need do nothing.
 */
final class UnlistedPlaces {

    private static final Pattern COUNTY = Pattern.compile(".*[县旗市区]|[1-9][0-9]{5}");

    /** Zones and parts of a place, which bear the same last word as a county. */
    private static final Pattern ZONE = Pattern.compile(
            ".*(?:开发|高新|经开|经济|新区|示范|园|管理|工业|风景|景区|保税|林区|矿区|产业|合作|试验|实验|功能|城区|镇区|乡村|郊区|校区|片区|库区|牧区|农区|山区|地区|直属?|其他).*");

    /** Who writes more names than a province has counties has written no names of places. */
    private static final int MOST = 200;

    private final String path;
    private final Consumer<Finding> findings;
    private final Map<String, Named> named = new LinkedHashMap<>();

    UnlistedPlaces(String path, Consumer<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    private record Named(Origin first, boolean inTable, int figures) {}

    void see(Filling place, Origin origin) {
        String name = place.label().text().strip();
        if (named.size() >= MOST && !named.containsKey(name)) {
            return;
        }
        named.merge(
                name,
                new Named(origin, origin instanceof Origin.InGrid, 1),
                (one, next) -> new Named(one.first(), one.inTable() || next.inTable(), one.figures() + 1));
    }

    /** One finding a name, however many figures stand beside it. */
    void close() {
        named.forEach((name, told) -> findings.accept(new Finding(
                "normalisation.region_unlisted",
                told.inTable() && isCounty(name) ? Severity.WARNING : Severity.NOTE,
                path,
                told.first(),
                null,
                List.of(name, Integer.toString(told.figures())))));
    }

    private static boolean isCounty(String name) {
        return COUNTY.matcher(name).matches() && !ZONE.matcher(name).matches();
    }
}
