package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Indicator;
import org.edustat.concept.Origin;
import org.edustat.concept.Unit;

/**
 * Which definition (口径) of a share or count is meant, where one name stands for several, and what a number is of that
 * only its own words name, by {@code definitions.csv}.
 */
public final class Definitions {

    static final String FILE = "catalogue/definitions.csv";

    /** Of what no word of the catalogue names. */
    private static final String UNNAMED = "-";

    private static final String OWN = "own";

    private final Map<String, List<Definition>> byIndicator;
    private final Map<Unit, List<Definition>> unnamed;
    private final Map<String, Set<String>> namesakes;

    private Definitions(Map<String, List<Definition>> byIndicator) {
        this.unnamed = byIndicator.getOrDefault(UNNAMED, List.of()).stream()
                .collect(Collectors.groupingBy(
                        definition -> definition.variant().unit(),
                        () -> new EnumMap<>(Unit.class),
                        Collectors.toList()));
        this.byIndicator = byIndicator;
        this.namesakes = namesakes(byIndicator);
    }

    /** @param own whether the words must be the number's own ones */
    private record Definition(Indicator variant, List<String> needs, List<String> without, boolean own) {

        boolean fits(Clause clause) {
            String words = own ? clause.own() : clause.before();
            return needs.stream().allMatch(words::contains) && without.stream().noneMatch(words::contains);
        }
    }

    static Definitions load(JobsFolder jobs, Indicators indicators) {
        Map<String, List<Definition>> byIndicator = new HashMap<>();
        JobsTable.read(
                jobs,
                FILE,
                line -> byIndicator
                        .computeIfAbsent(of(line.any("indicator"), indicators), any -> new ArrayList<>())
                        .add(definition(line, indicators)));
        return new Definitions(byIndicator);
    }

    private static String of(JobsValue indicator, Indicators indicators) {
        return indicator.text().equals(UNNAMED) ? UNNAMED : indicator.indicator(indicators);
    }

    private static Definition definition(JobsLine line, Indicators indicators) {
        return new Definition(
                indicators.get(line.any("variant").indicator(indicators)),
                words(line.any("needs").said().text()),
                words(line.text("without")),
                line.text("where").equals(OWN));
    }

    private static List<String> words(String joined) {
        return Stream.of(joined.split("\\+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The indicator that a number is really of; the one that was read where its words tell nothing else. */
    public String meant(String indicator, Origin origin) {
        List<Definition> definitions = byIndicator.get(indicator);
        if (definitions == null) {
            return indicator;
        }
        return meant(definitions, origin).map(Indicator::id).orElse(indicator);
    }

    /** The indicator of a number that no word of the catalogue names, by its unit and its words. */
    public Optional<Indicator> unnamed(Unit unit, Origin origin) {
        List<Definition> definitions = unnamed.get(unit);
        return definitions == null ? Optional.empty() : meant(definitions, origin);
    }

    private static Optional<Indicator> meant(List<Definition> definitions, Origin origin) {
        Clause clause = Clause.of(origin);
        return definitions.stream()
                .filter(definition -> definition.fits(clause))
                .map(Definition::variant)
                .findFirst();
    }

    /** The other indicators that bear the same name and count in another way. */
    public Set<String> namesakes(String indicator) {
        return namesakes.getOrDefault(indicator, Set.of());
    }

    private static Map<String, Set<String>> namesakes(Map<String, List<Definition>> byIndicator) {
        Map<String, Set<String>> namesakes = new HashMap<>();
        byIndicator.forEach((indicator, definitions) -> definitions.forEach(definition -> {
            if (!indicator.equals(UNNAMED)) {
                String variant = definition.variant().id();
                namesakes.computeIfAbsent(indicator, any -> new TreeSet<>()).add(variant);
                namesakes.computeIfAbsent(variant, any -> new TreeSet<>()).add(indicator);
            }
        }));
        return namesakes;
    }
}
