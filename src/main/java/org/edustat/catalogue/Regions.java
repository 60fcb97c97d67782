package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Region;

/**
 * The administrative divisions by year, as in GB/T 2260. Before the oldest edition the oldest one holds, after the
 * newest the newest.
 *
 * <p>Safe for use by several threads; what a year needs is built when the year is first asked for.
 */
public final class Regions {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]");

    private final NavigableMap<String, List<Region>> byCode;
    private final Map<String, List<String>> aliases;
    private final Set<String> commonWords;
    private final RegionHeirs heirs;
    private final int oldest;
    private final int newest;
    /** By year, from the oldest on; each is built when it is first asked for. */
    private final AtomicReferenceArray<RegionEdition> editions;
    /** The names of all years; null before somebody asks for them. */
    private volatile @Nullable Words<String> ever;

    Regions(
            NavigableMap<String, List<Region>> byCode,
            Map<String, List<String>> aliases,
            Set<String> commonWords,
            RegionHeirs heirs) {
        this.byCode = byCode;
        this.heirs = heirs;
        this.aliases = aliases;
        this.commonWords = commonWords;
        this.oldest = rows().mapToInt(Region::from).min().orElseThrow();
        this.newest = rows().mapToInt(Region::from).max().orElseThrow();
        this.editions = new AtomicReferenceArray<>(newest - oldest + 1);
    }

    static Regions load(JobsFolder jobs) {
        return RegionFiles.load(jobs);
    }

    private Stream<Region> rows() {
        return byCode.values().stream().flatMap(List::stream);
    }

    private RegionEdition edition(int year) {
        int place = Math.max(oldest, Math.min(newest, year)) - oldest;
        RegionEdition edition = editions.get(place);
        return edition != null ? edition : build(place);
    }

    private synchronized RegionEdition build(int place) {
        RegionEdition built = editions.get(place);
        if (built == null) {
            int year = oldest + place;
            built = new RegionEdition(
                    rows().filter(region -> region.validIn(year)).toList(), aliases, commonWords);
            editions.set(place, built);
        }
        return built;
    }

    /** The division that bears the code in the year. */
    public Optional<Region> find(String code, int year) {
        return edition(year).find(code);
    }

    /** Whether a division bore such a code in any year, or one that begins so: 4106 for a city and all in it. */
    public boolean everBegan(String code) {
        String first = byCode.ceilingKey(code);
        return first != null && first.startsWith(code);
    }

    /** All that ever bore a code, the oldest first. */
    public List<Region> ever(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Whether somebody bore the code in the year; unlike {@link #find} it makes nothing ready for that year. */
    public boolean isBorne(String code, int year) {
        int then = Math.max(oldest, Math.min(newest, year));
        return ever(code).stream().anyMatch(region -> region.validIn(then));
    }

    /** The newest edition's year; for a question without a year. */
    public int newestYear() {
        return newest;
    }

    /** All divisions of the year in the order of their codes. */
    public List<Region> list(int year) {
        return List.copyOf(edition(year).list());
    }

    /**
     * The divisions that go by a name, as a heading or a cell writes it alone: 鹤壁市, 鹤壁, 长春市朝阳区. Spaces inside are
     * passed over. Several where the name is used twice, the higher ones first; empty where it is no place's name.
     */
    public List<Region> named(String name, int year) {
        String compact = compact(name);
        if (!edition(year).mayBe(compact)) {
            return List.of();
        }
        List<RegionName> named = edition(year).named(compact);
        if (!named.isEmpty()) {
            return named.stream().map(RegionName::region).distinct().toList();
        }
        return mentions(compact, year).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == compact.length())
                .map(RegionMention::candidates)
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Whether the text ends with the name of a place of any year. It costs little where years are gone through one by
     * one.
     */
    public boolean endsAsPlace(String text) {
        String compact = compact(text);
        return ever().all(compact).stream().anyMatch(name -> name.end() == compact.length());
    }

    /** Whether the name of a place of any year, or its stem, stands anywhere in the text. */
    public boolean everNamedIn(String text) {
        return ever().all(compact(text)).stream().anyMatch(name -> name.length() > 1);
    }

    private Words<String> ever() {
        Words<String> names = ever;
        if (names == null) {
            Map<String, String> all = new HashMap<>();
            rows().flatMap(region -> RegionName.of(region).stream().map(RegionName::text))
                    .forEach(name -> all.put(name, name));
            aliases.values().stream().flatMap(List::stream).forEach(alias -> all.put(alias, alias));
            names = Words.of(all);
            ever = names;
        }
        return names;
    }

    /**
     * Whether the name is a word of everyday language too, as 城区 is: it means the place only in the paper of its city.
     */
    public boolean common(String name, int year) {
        return edition(year).common(compact(name));
    }

    private static String compact(String name) {
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            if (sign <= ' ' || sign == '\u3000' || sign == '\u00a0') {
                return SPACES.matcher(name).replaceAll("");
            }
        }
        return name;
    }

    /** The places that a text names, from left to right, none over another. */
    public List<RegionMention> mentions(String text, int year) {
        return mentions(text, year, null);
    }

    /**
     * The places that a text names, from left to right, none over another.
     *
     * @param context the place that the paper is about, whose districts may be told by their short forms alone; null
     *     where it is not known
     */
    public List<RegionMention> mentions(String text, int year, @Nullable Region context) {
        return edition(year).mentions(text, context);
    }

    /**
     * The divisions right below a place that ended in the years just before, and whose names nobody inside of it bears
     * any more: a paper may tell of them still.
     *
     * @param years how many years back
     */
    public List<Region> justGone(Region place, int year, int years) {
        RegionEdition edition = edition(year);
        return rows().filter(region -> place.code().equals(region.parent()) && !region.validIn(year))
                .filter(region -> IntStream.rangeClosed(year - years, year - 1).anyMatch(region::validIn))
                .filter(region -> edition.named(region.name()).stream()
                        .noneMatch(name -> edition.within(name.region(), place.code())))
                .filter(region -> !edition.common(region.name()))
                .toList();
    }

    /** The place that a single sign stands for in the number of a document, 辽 in 辽教发〔2017〕112号. */
    public Optional<Region> signed(String sign, int year) {
        return edition(year).signed(sign);
    }

    /** The counties whose stem alone stands in the text, as a headline has it: 安吉 for 安吉县. */
    public List<Region> stems(String text, int year) {
        return edition(year).stems(text);
    }

    /** The divisions above, nearest first, the country last. */
    public List<Region> parents(Region region, int year) {
        return edition(year).parents(region);
    }

    /** The divisions right below one, in the order of their codes; none where the year has no such code. */
    public List<Region> below(String code, int year) {
        return edition(year).below(code);
    }

    /** Whether a division is the other one or lies inside it; false where the year has no such code. */
    public boolean within(String code, String ancestor, int year) {
        RegionEdition edition = edition(year);
        return edition.find(code)
                .map(region -> edition.within(region, ancestor))
                .orElse(false);
    }

    /**
     * The division that an earlier or later code means in the year: the one with the code where the year has it, else
     * the one that has its ground, as {@code region-heirs.csv} says, else the one with the same name under the same
     * province. Empty where the place was merged or split.
     */
    public Optional<Region> settle(String code, int year) {
        Optional<Region> same = find(code, year)
                .or(() -> heirs.same(code).flatMap(heir -> find(heir, year)))
                .or(() -> heirs.before(code).flatMap(former -> find(former, year)));
        return same.isPresent()
                ? same
                : byCode.getOrDefault(code, List.of()).stream()
                        .flatMap(former -> heir(former, year).stream())
                        .findFirst();
    }

    /**
     * The divisions of an earlier year on whose figures a series of one of today goes back: itself, what it was called
     * before, what was merged into it.
     *
     * @param code of a division of the newest edition
     */
    public Forebears forebears(String code, int year) {
        List<String> codes = new ArrayList<>();
        boolean exact = collect(code, year, codes);
        return new Forebears(codes.stream().distinct().sorted().toList(), exact);
    }

    private boolean collect(String code, int year, List<String> codes) {
        Optional<Region> itself = find(code, year);
        itself.ifPresent(region -> codes.add(region.code()));
        boolean exact = true;
        for (RegionHeirs.Heirs ended : heirs.into(code).toList()) {
            if (year < ended.from()) {
                exact &= ended.kind() != RegionHeirs.Kind.DIVIDED;
                exact &= collect(ended.code(), year, codes);
            }
        }
        if (codes.isEmpty()) {
            settle(code, year).ifPresent(region -> codes.add(region.code()));
        }
        return exact;
    }

    private Optional<Region> heir(Region former, int year) {
        String stem = RegionName.stem(former.name());
        List<Region> heirs = edition(year).list().stream()
                .filter(region -> region.level() == former.level()
                        && province(region).equals(province(former))
                        && RegionName.stem(region.name()).equals(stem))
                .toList();
        Optional<Region> namesake = heirs.stream()
                .filter(region -> region.name().equals(former.name()))
                .findFirst();
        return namesake.isPresent() || heirs.size() != 1
                ? namesake
                : heirs.stream().findFirst();
    }

    private static String province(Region region) {
        return region.code().substring(0, 2);
    }
}
