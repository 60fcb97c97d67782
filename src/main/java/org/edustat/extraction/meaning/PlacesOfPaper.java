package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Attribution;
import org.edustat.concept.Region;

/** The places of one paper: which division a name, a code or 全市 means in its year and from where it speaks. */
final class PlacesOfPaper {

    private static final Pattern WHOLE = Pattern.compile("全(?<level>地区|[国省市区县旗盟州])(?!日|面)");

    private static final Pattern WHOLE_COUNTY = Pattern.compile("全[县旗](?![市区域(（日面])");

    /** What a code ends with where it says no prefecture, or no county. */
    private static final Pattern NO_PART = Pattern.compile("(?:00)+$");

    private static final Set<String> OF_PREFECTURES = Set.of("市", "州", "盟", "地区");

    /** So many years a paper may go on telling of a county that was merged or renamed. */
    private static final int MEMORY = 5;

    private final Regions regions;
    private final Attribution attribution;
    /** Counties inside the paper's own place that are no more; null before somebody asks. */
    private @Nullable List<Region> gone;

    /** The places that a text names in this paper. */
    private final Recent<String, List<RegionMention>> inContext = new Recent<>(this::findInContext);

    PlacesOfPaper(Regions regions, Attribution attribution) {
        this.regions = regions;
        this.attribution = attribution;
    }

    Regions regions() {
        return regions;
    }

    /** The paper's own place, or null. */
    @Nullable
    Region own() {
        return attribution.region();
    }

    /** The names of places that stand in a text. */
    List<RegionMention> named(String text) {
        return inContext.get(text);
    }

    private List<RegionMention> findInContext(String text) {
        List<RegionMention> mentions = regions.mentions(text, editionOfPaper(), attribution.region());
        for (Region former : gone()) {
            int at = text.indexOf(former.name());
            mentions = at < 0 ? mentions : with(mentions, at, former);
        }
        return mentions;
    }

    /** Of 许昌县 the edition may hear the city alone: the whole name is the county's. */
    private static List<RegionMention> with(List<RegionMention> mentions, int at, Region former) {
        int end = at + former.name().length();
        List<RegionMention> more = new ArrayList<>(mentions);
        more.removeIf(mention -> mention.start() >= at && mention.end() < end);
        if (more.stream().noneMatch(mention -> mention.start() < end && mention.end() > at)) {
            more.add(new RegionMention(at, end, List.of(former)));
        }
        more.sort(Comparator.comparingInt(RegionMention::start));
        return more;
    }

    /** 梅列区 in a paper of the year in which it was merged: its figures are not those of the whole city. */
    private List<Region> gone() {
        List<Region> known = gone;
        if (known == null) {
            Region own = attribution.region();
            known = own != null && own.level() == Region.Level.PREFECTURE
                    ? regions.justGone(own, editionOfPaper(), MEMORY)
                    : List.of();
            gone = known;
        }
        return known;
    }

    /** The year whose divisions hold. */
    int editionOfPaper() {
        return attribution.period() == null
                ? regions.newestYear()
                : attribution.period().workbookYear();
    }

    /** Whether a code is, as it is written, that of a part of the paper's own place. */
    boolean isPart(String code) {
        Region own = attribution.region();
        return own != null && !own.code().equals(code) && code.startsWith(ofParts(own.code()));
    }

    /** How the codes of all parts of a place begin. */
    static String ofParts(String code) {
        return NO_PART.matcher(code).replaceFirst("");
    }

    boolean isOwn(Region region) {
        return attribution.region() != null && attribution.region().code().equals(region.code());
    }

    /** A higher or foreign place counts only directly before the number: elsewhere it is the rank of an honour. */
    boolean below(Region region, int edition) {
        Region own = attribution.region();
        return own == null
                ? region.level() == Region.Level.COUNTY
                : gone().contains(region) || regions.within(region.code(), own.code(), edition);
    }

    /** The one of several that is meant; empty where that stays open. */
    Optional<Region> one(List<Region> candidates, int edition) {
        Region own = attribution.region();
        if (own != null && own.from() > edition && candidates.stream().anyMatch(former -> became(own, former))) {
            return Optional.of(own);
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Region> inside = own == null
                ? List.of()
                : candidates.stream()
                        .filter(region -> regions.within(region.code(), own.code(), edition))
                        .toList();
        List<Region> likely = inside.isEmpty() ? candidates : inside;
        if (likely.size() == 1) {
            return Optional.of(likely.get(0));
        }
        List<Region> next = likely.stream()
                .filter(region -> region.level() == Region.Level.PROVINCE
                        || own != null && own.code().equals(region.parent()))
                .toList();
        if (next.size() == 1) {
            return Optional.of(next.get(0));
        }
        return own == null && next.isEmpty() ? outermost(likely, edition) : Optional.empty();
    }

    /** A city and the county around it share a name, 抚顺: without the last sign it is the city's. */
    private Optional<Region> outermost(List<Region> candidates, int edition) {
        return candidates.stream()
                .filter(outer ->
                        candidates.stream().allMatch(inner -> regions.within(inner.code(), outer.code(), edition)))
                .findFirst();
    }

    /**
     * Whether the paper's own place, which came into being after the first year of the paper's period, is what became
     * of the other one: its name then means the paper's own. One that was merged into another place stays what it was.
     */
    private boolean became(Region own, Region former) {
        return regions.settle(former.code(), own.from())
                .filter(heir -> heir.code().equals(own.code()))
                .isPresent();
    }

    /** Whether a text speaks of a whole place: 全市, 全县. */
    static boolean saysWhole(String text) {
        return text.indexOf('全') >= 0 && WHOLE.matcher(text).find();
    }

    /** What a text calls a whole county where the paper is of a larger place: 全县 in a province's. */
    Optional<String> unnamedCounty(String text) {
        Region own = attribution.region();
        Matcher county = own == null || own.level() == Region.Level.COUNTY || text.indexOf('全') < 0
                ? null
                : WHOLE_COUNTY.matcher(text);
        return county != null && county.find() ? Optional.of(county.group()) : Optional.empty();
    }

    /** The place that 全市 or 全省 means here. */
    Optional<Region> whole(String text, int edition) {
        if (text.indexOf('全') < 0) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(text);
        Region own = attribution.region();
        if (!whole.find()) {
            return Optional.empty();
        }
        if (whole.group("level").equals("国")) {
            return regions.find(Region.COUNTRY, edition);
        }
        if (own == null) {
            return Optional.empty();
        }
        return whole.group("level").equals("省")
                ? upwards(own, edition, Region.Level.PROVINCE)
                : own.level() == Region.Level.COUNTY || OF_PREFECTURES.contains(whole.group("level"))
                        ? upwards(own, edition, level(own, whole.group("level")))
                        : Optional.empty();
    }

    /** 全市 in the paper of a city's district is the city, in that of a county-level city it is the paper's own place. */
    private static Region.Level level(Region own, String written) {
        boolean ownName = own.name().endsWith(written) || !OF_PREFECTURES.contains(written);
        return own.level() == Region.Level.COUNTY && !ownName ? Region.Level.PREFECTURE : own.level();
    }

    private Optional<Region> upwards(Region own, int edition, Region.Level level) {
        if (own.level() == level) {
            return Optional.of(own);
        }
        return regions.parents(own, edition).stream()
                .filter(region -> region.level() == level)
                .findFirst();
    }
}
