package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Region;

/** The divisions of one year with all their names. */
final class RegionEdition {

    private static final Comparator<RegionName> HIGHER_FIRST = Comparator.comparing(
                    (RegionName name) -> name.region().level())
            .thenComparing(name -> name.region().code());

    private static final int SHORTEST_NAME = 2;

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> below = new HashMap<>();
    private final Map<String, List<RegionName>> byName = new HashMap<>();
    private final Map<String, Region> bySign = new HashMap<>();
    private final Words<List<RegionName>> names;
    private final BitSet firstSigns = new BitSet();
    private final BitSet lastSigns = new BitSet();
    private final Set<String> commonWords;

    RegionEdition(Collection<Region> valid, Map<String, List<String>> aliases, Set<String> commonWords) {
        this.commonWords = new HashSet<>(commonWords);
        for (Region region : valid) {
            byCode.put(region.code(), region);
            if (region.parent() != null) {
                below.computeIfAbsent(region.parent(), code -> new ArrayList<>())
                        .add(region);
            }
            RegionName.of(region).forEach(this::add);
            aliases.getOrDefault(region.code(), List.of())
                    .forEach(alias -> add(new RegionName(alias, region, RegionName.Form.FULL)));
        }
        byName.values().forEach(sharing -> sharing.sort(HIGHER_FIRST));
        names = Words.of(byName);
        for (String name : byName.keySet()) {
            firstSigns.set(name.charAt(0));
            lastSigns.set(name.charAt(name.length() - 1));
        }
    }

    /** Whether any name begins as the text does, and any ends so. */
    boolean mayBe(String text) {
        return !text.isEmpty() && firstSigns.get(text.charAt(0)) && lastSigns.get(text.charAt(text.length() - 1));
    }

    /** A single sign is no name in a text: 辽, or 市, under which some counties of a municipality stood for years. */
    private void add(RegionName name) {
        if (name.text().length() < SHORTEST_NAME) {
            bySign.put(name.text(), name.region());
            return;
        }
        byName.computeIfAbsent(name.text(), text -> new ArrayList<>()).add(name);
    }

    /** The place that a single sign stands for in the numbers of documents. */
    Optional<Region> signed(String sign) {
        return Optional.ofNullable(bySign.get(sign));
    }

    Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Collection<Region> list() {
        return byCode.values();
    }

    /** The divisions of a name; where official names match, short forms do not count. */
    List<RegionName> named(String name) {
        List<RegionName> sharing = byName.getOrDefault(name, List.of());
        if (sharing.isEmpty()) {
            return sharing;
        }
        List<RegionName> official = sharing.stream()
                .filter(one -> one.form() == RegionName.Form.FULL)
                .toList();
        return official.isEmpty() ? sharing : official;
    }

    List<RegionMention> mentions(String text, @Nullable Region context) {
        return new MentionFinder(this, text, context).find(names.all(text));
    }

    /**
     * The divisions whose stem alone stands in the text, 安吉 for 安吉县: none that is an everyday word or is used twice.
     */
    List<Region> stems(String text) {
        return names.all(text).stream()
                .filter(hit -> hit.word().size() == 1 && !common(text.substring(hit.start(), hit.end())))
                .map(hit -> hit.word().get(0))
                .filter(name -> name.form() == RegionName.Form.LOCAL)
                .map(RegionName::region)
                .distinct()
                .toList();
    }

    boolean common(String name) {
        return commonWords.contains(name);
    }

    /** The divisions above, nearest first, the country last. */
    List<Region> parents(Region region) {
        List<Region> parents = new ArrayList<>();
        for (Region above = above(region); above != null; above = above(above)) {
            parents.add(above);
        }
        return parents;
    }

    private @Nullable Region above(Region region) {
        return region.parent() == null ? null : byCode.get(region.parent());
    }

    /** The divisions right below, in the order of their codes. */
    List<Region> below(String code) {
        return below.getOrDefault(code, List.of());
    }

    boolean within(Region region, String ancestor) {
        for (Region at = region; at != null; at = above(at)) {
            if (at.code().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
