package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import org.edustat.concept.Origin;

/** Which definition (口径) of a share is meant, where one name stands for several, by {@code definitions.csv}. */
public final class Definitions {

    static final String FILE = "catalogue/definitions.csv";

    private static final String SHARE = "占";
    private static final String CLAUSE_ENDS = "，。；;!！?？\n";

    private final Map<String, List<Definition>> byIndicator;
    private final Map<String, Set<String>> namesakes;

    private Definitions(Map<String, List<Definition>> byIndicator) {
        this.byIndicator = byIndicator;
        this.namesakes = namesakes(byIndicator);
    }

    private record Definition(String variant, List<String> needs, List<String> without) {

        boolean fits(String words) {
            return needs.stream().allMatch(words::contains) && without.stream().noneMatch(words::contains);
        }
    }

    static Definitions load(JobsFolder jobs, Indicators indicators) {
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        Map<String, List<Definition>> byIndicator = new HashMap<>();
        for (CSVRecord row : file.rows()) {
            String variant = CatalogueFile.cell(row, "variant");
            String indicator = CatalogueFile.cell(row, "indicator");
            List<String> needs = words(CatalogueFile.cell(row, "needs"));
            if (indicators.find(variant).isEmpty() || indicators.find(indicator).isEmpty() || needs.isEmpty()) {
                throw file.fault(
                        row, "'%s' or '%s' is no indicator, or no word is needed".formatted(indicator, variant));
            }
            byIndicator
                    .computeIfAbsent(indicator, any -> new ArrayList<>())
                    .add(new Definition(variant, needs, words(CatalogueFile.cell(row, "without"))));
        }
        return new Definitions(byIndicator);
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
        String words = words(origin);
        return definitions.stream()
                .filter(definition -> definition.fits(words))
                .map(Definition::variant)
                .findFirst()
                .orElse(indicator);
    }

    /** The other indicators that bear the same name and count in another way. */
    public Set<String> namesakes(String indicator) {
        return namesakes.getOrDefault(indicator, Set.of());
    }

    private static Map<String, Set<String>> namesakes(Map<String, List<Definition>> byIndicator) {
        Map<String, Set<String>> namesakes = new HashMap<>();
        byIndicator.forEach((indicator, definitions) -> definitions.forEach(definition -> {
            namesakes.computeIfAbsent(indicator, any -> new TreeSet<>()).add(definition.variant());
            namesakes
                    .computeIfAbsent(definition.variant(), any -> new TreeSet<>())
                    .add(indicator);
        }));
        return namesakes;
    }

    /**
     * The labels of a cell; of a sentence the clause up to the number, and the one before where it only goes on (占…).
     */
    private static String words(Origin origin) {
        String quotation = origin.quotation();
        int number = origin instanceof Origin.InText ? quotation.indexOf(origin.text()) : -1;
        if (number < 0) {
            return quotation;
        }
        int begin = clause(quotation, number);
        boolean goesOn = begin > 0 && quotation.substring(begin, number).strip().startsWith(SHARE);
        return quotation.substring(goesOn ? clause(quotation, begin - 1) : begin, number);
    }

    private static int clause(String sentence, int end) {
        int begin = end;
        while (begin > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }
}
