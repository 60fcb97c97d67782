package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/** The place that a header of a table names, or the whole of the paper's own. */
final class RegionReader {

    static final String WHOLE_PLACE = "region.whole";
    /** A code beside a name that several places share. */
    private static final Sought CODE = Sought.of("[1-9][0-9]{5}");

    /** 城区, 郊区: sorts of areas, though some places are called so. */
    private static final int LONGEST_SORT = 2;

    /** Where ASCII ends. */
    private static final char LETTERS_END = 128;

    private static final String OF_CODE = "region.code";
    static final String NAMED = "region.named";

    private final PlacesOfPaper places;
    private final Regions regions;
    /** Each word of a header asks whether it lies in a name. */
    private final Recent<String, List<RegionMention>> mentioned = new Recent<>(this::find);

    RegionReader(PlacesOfPaper places) {
        this.places = places;
        this.regions = places.regions();
    }

    /**
     * What a side of a cell says about its place.
     *
     * @param region null where the nearest label with places names several, or one whose name is used twice
     * @param label the one that names it
     * @param candidates the places of which it may mean one
     */
    record Spot(@Nullable Filling region, Label label, List<Region> candidates) {}

    /**
     * The place that a text names.
     *
     * @param code null where it names several, or one whose name is used twice
     * @param candidates the places with that name where it is used twice
     */
    record Told(@Nullable String code, String rule, List<Region> candidates) {

        Told(String code, String rule) {
            this(code, rule, List.of());
        }

        boolean isWhole() {
            return rule.equals(WHOLE_PLACE);
        }

        boolean isCode() {
            return rule.equals(OF_CODE);
        }

        Spot by(Label label) {
            return new Spot(code == null ? null : Meaning.filling(Slot.REGION, code, label, rule), label, candidates);
        }
    }

    /** The place that a header names; null where it names none. */
    @Nullable
    Told told(String header) {
        int edition = places.editionOfPaper();
        if (Comparing.with(header)) {
            return null;
        }
        if (CODE.is(header)) {
            return coded(header, edition);
        }
        Optional<Region> whole = places.whole(header, edition);
        if (whole.isPresent()) {
            return new Told(whole.get().code(), WHOLE_PLACE);
        }
        List<RegionMention> mentions = mentions(header);
        if (mentions.isEmpty()) {
            return null;
        }
        if (mentions.get(0).candidates().isEmpty()) {
            return new Told("", Unlisted.RULE);
        }
        List<Region> candidates =
                mentions.size() > 1 ? List.of() : mentions.get(0).candidates();
        return places.one(candidates, edition)
                .map(one -> new Told(one.code(), NAMED))
                .orElseGet(() -> new Told(null, NAMED, candidates));
    }

    /**
     * The place of a code, of another year too; a code of the paper's own parts that no year has is of a part unknown.
     */
    private @Nullable Told coded(String code, int edition) {
        boolean known = regions.find(code, edition).isPresent() || Unlisted.everBore(regions, code, edition);
        return known ? new Told(code, OF_CODE) : places.isPart(code) ? new Told("", OF_CODE) : null;
    }

    /** Whether a word lies inside the name of a place: 城区 in 山城区. */
    boolean inName(String text, int start, int end) {
        for (RegionMention mention : mentions(text)) {
            if (mention.start() <= start && end <= mention.end()) {
                return true;
            }
        }
        return false;
    }

    /** The places that a text names, as the paper's year has them. */
    List<RegionMention> mentions(String text) {
        return mentioned.get(text);
    }

    private List<RegionMention> find(String text) {
        int edition = places.editionOfPaper();
        String name = inChinese(text);
        List<Region> named = regions.named(name, edition);
        if (!named.isEmpty() && regions.common(name, edition)) {
            Region own = places.own();
            named = own == null
                    ? List.of()
                    : named.stream()
                            .filter(region -> regions.within(region.code(), own.code(), edition))
                            .toList();
        }
        return named.isEmpty() ? unlisted(text, edition) : List.of(new RegionMention(0, text.length(), named));
    }

    /** 黄山Huangshan says the name in another language too. */
    private static String inChinese(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) < LETTERS_END && text.charAt(end - 1) != ')') {
            end--;
        }
        boolean both = end > 0
                && end < text.length()
                && Character.isLetter(text.charAt(text.length() - 1))
                && Character.isIdeographic(text.charAt(end - 1));
        return both ? text.substring(0, end) : text;
    }

    private List<RegionMention> unlisted(String text, int edition) {
        List<RegionMention> mentions = places.named(text);
        boolean whole = mentions.stream().anyMatch(mention -> mention.end() == text.length());
        if (whole || !Unlisted.mayBe(text)) {
            return mentions;
        }
        List<Region> then = Unlisted.named(regions, text, edition);
        boolean part = text.length() > LONGEST_SORT && then.stream().anyMatch(region -> places.isPart(region.code()));
        return part || Unlisted.is(text) ? List.of(new RegionMention(0, text.length(), then)) : mentions;
    }
}
