package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Indicator;
import org.edustat.concept.Nature;
import org.edustat.concept.Unit;

/** The indicators of {@code jobs/catalogue/indicators.csv}, in the order of the file. */
public final class Indicators {

    static final String FILE = "catalogue/indicators.csv";

    private final Map<String, Indicator> byId;

    private final Themes themes;
    private final IndicatorNames names;

    private Indicators(Map<String, Indicator> byId, Themes themes, IndicatorNames names) {
        this.names = names;
        this.byId = Collections.unmodifiableMap(byId);
        this.themes = themes;
    }

    static Indicators load(JobsFolder jobs) {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        Map<String, String> themes = new HashMap<>();
        JobsTable.read(jobs, FILE, line -> {
            Indicator indicator = indicator(line);
            themes.put(indicator.id(), line.text("theme"));
            if (byId.put(indicator.id(), indicator) != null) {
                throw line.any("id").fault("stands_twice", indicator.id());
            }
            return indicator;
        });
        return new Indicators(byId, Themes.load(jobs, themes), IndicatorNames.load(jobs, byId));
    }

    private static Indicator indicator(JobsLine line) {
        return new Indicator(
                line.any("id").said().text(),
                line.text("label_zh"),
                line.text("label_en"),
                line.any("unit").word(Unit.class),
                line.any("nature").word(Nature.class),
                bound(line.any("minimum")),
                bound(line.any("maximum")));
    }

    private static @Nullable BigDecimal bound(JobsValue written) {
        return written.isEmpty() ? null : written.number();
    }

    /** The ids that somebody may have meant who wrote one that is none, or an indicator's name; may be empty. */
    public String like(String written) {
        List<String> named = byId.values().stream()
                .filter(one -> one.labelZh().equals(written) || one.labelEn().equalsIgnoreCase(written))
                .map(Indicator::id)
                .toList();
        return String.join(", ", named.isEmpty() ? NearWords.of(written, byId.keySet()) : named);
    }

    /** What managers read together. */
    public Themes themes() {
        return themes;
    }

    /** What people call them where they count one 学段. */
    public IndicatorNames names() {
        return names;
    }

    public Collection<Indicator> list() {
        return byId.values();
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Compares ids by their places in the file; those that it does not have come last, all in one place. */
    public Comparator<String> byPlace() {
        Map<String, Integer> places = new HashMap<>();
        byId.keySet().forEach(id -> places.put(id, places.size()));
        return Comparator.comparing(id -> places.getOrDefault(id, places.size()));
    }

    /** @throws IllegalArgumentException where the catalogue has no such indicator */
    public Indicator get(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("the catalogue has no indicator '%s'".formatted(id)));
    }
}
