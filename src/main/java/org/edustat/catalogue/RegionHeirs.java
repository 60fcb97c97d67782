package org.edustat.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.concept.Coded;

/** What became of divisions whose code ended: 撤县设区, mergers, divisions of ground, by {@code region-heirs.csv}. */
final class RegionHeirs {

    static final String FILE = "catalogue/region-heirs.csv";

    private final Map<String, Heirs> byCode;

    private RegionHeirs(Map<String, Heirs> byCode) {
        this.byCode = byCode;
    }

    /** How the ground of a division went over. */
    enum Kind implements Coded {
        SAME,
        MERGED,
        DIVIDED
    }

    /** @param from the first year of the new order */
    record Heirs(String code, int from, List<String> codes, Kind kind) {}

    static RegionHeirs load(JobsFolder jobs, Set<String> known) {
        Map<String, Heirs> byCode = new TreeMap<>();
        JobsTable.read(jobs, FILE, line -> {
            Heirs heirs = heirs(line, known);
            if (byCode.put(heirs.code(), heirs) != null) {
                throw line.any("code").fault("stands_twice", heirs.code());
            }
            return heirs;
        });
        return new RegionHeirs(byCode);
    }

    private static Heirs heirs(JobsLine line, Set<String> known) {
        List<String> codes = line.any("heirs").parts("\\+").map(JobsValue::text).toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw line.any("heirs").fault("no_division", code);
        });
        return new Heirs(
                line.text("code"),
                line.any("from").whole(),
                codes,
                line.any("kind").word(Kind.class));
    }

    Optional<Heirs> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The one division whose ground is that of an ended one, whatever it was called. */
    Optional<String> same(String code) {
        return of(code).filter(heirs -> heirs.kind() == Kind.SAME)
                .map(heirs -> heirs.codes().get(0));
    }

    /** The one division whose ground a later one took over as it was. */
    Optional<String> before(String code) {
        return byCode.values().stream()
                .filter(heirs -> heirs.kind() == Kind.SAME && heirs.codes().contains(code))
                .map(Heirs::code)
                .findFirst();
    }

    /** The ended divisions whose ground, or part of it, lies in this one. */
    Stream<Heirs> into(String code) {
        return byCode.values().stream().filter(heirs -> heirs.codes().contains(code));
    }

    /** The codes of the ended ones, in their order. */
    Set<String> codes() {
        return new TreeSet<>(byCode.keySet());
    }
}
