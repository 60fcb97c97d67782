package org.edustat.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edustat.concept.Stage;

/** What people call an indicator of one 学段, by {@code jobs/catalogue/names.csv}: 幼儿园数, not 学前教育学校数. */
public final class IndicatorNames {

    static final String FILE = "catalogue/names.csv";

    private final Map<String, Map<Stage, Name>> names;

    /** The name in both languages. */
    public record Name(String indicator, Stage stage, String zh, String en, String example) {}

    private IndicatorNames(Map<String, Map<Stage, Name>> names) {
        this.names = names;
    }

    /** @param indicators those that can have a name */
    static IndicatorNames load(JobsFolder jobs, Map<String, ?> indicators) {
        Map<String, Map<Stage, Name>> names = new TreeMap<>();
        for (Name name : JobsTable.read(jobs, FILE, IndicatorNames::name)) {
            if (indicators.containsKey(name.indicator())) {
                names.computeIfAbsent(name.indicator(), first -> new EnumMap<>(Stage.class))
                        .put(name.stage(), name);
            }
        }
        return new IndicatorNames(names);
    }

    private static Name name(JobsLine line) {
        return new Name(
                line.text("indicator"),
                line.any("stage").word(Stage.class),
                line.text("label_zh"),
                line.text("label_en"),
                line.text("example"));
    }

    public Optional<Name> find(String indicator, Stage stage) {
        return Optional.ofNullable(names.getOrDefault(indicator, Map.of()).get(stage));
    }

    public List<Name> list() {
        return names.values().stream().flatMap(of -> of.values().stream()).toList();
    }
}
