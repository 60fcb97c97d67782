package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;
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
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        Map<String, Indicator> byId = new LinkedHashMap<>();
        Map<String, String> themes = new HashMap<>();
        for (CSVRecord row : file.rows()) {
            Indicator indicator = indicator(file, row);
            themes.put(indicator.id(), CatalogueFile.cell(row, "theme"));
            if (byId.put(indicator.id(), indicator) != null) {
                throw file.fault(row, "'%s' stands twice".formatted(indicator.id()));
            }
        }
        return new Indicators(byId, Themes.load(jobs, themes), IndicatorNames.load(jobs, byId));
    }

    private static Indicator indicator(CatalogueFile file, CSVRecord row) {
        try {
            return new Indicator(
                    CatalogueFile.cell(row, "id"),
                    CatalogueFile.cell(row, "label_zh"),
                    CatalogueFile.cell(row, "label_en"),
                    Coded.of(Unit.class, CatalogueFile.cell(row, "unit")),
                    Coded.of(Nature.class, CatalogueFile.cell(row, "nature")),
                    bound(CatalogueFile.cell(row, "minimum")),
                    bound(CatalogueFile.cell(row, "maximum")));
        } catch (IllegalArgumentException wrong) {
            throw file.fault(row, wrong.getMessage());
        }
    }

    private static @Nullable BigDecimal bound(String written) {
        return written.isEmpty() ? null : new BigDecimal(written);
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
