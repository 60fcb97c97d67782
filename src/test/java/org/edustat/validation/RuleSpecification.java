package org.edustat.validation;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;

/**
 * What a rule lets pass and what it finds: {@code spec/validation/RULE.yaml}.
 *
 * @param date the business date
 */
record RuleSpecification(LocalDate date, List<Case> passing, List<Case> failing) {

    /**
     * One situation.
     *
     * @param claims in the notation of {@link org.edustat.ClaimNotation}
     * @param at where the findings stand, as {@code path start}; empty for a case that passes
     * @param says what the Chinese message of the first finding contains
     */
    record Case(String name, List<String> claims, List<String> at, List<String> says) {}

    private static final String USUAL_DATE = "2026-01-01";

    static RuleSpecification of(String rule) {
        String file = "/spec/validation/" + rule + ".yaml";
        try (InputStream yaml = RuleSpecification.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new AssertionError(
                        "the rule '%s' has no cases: write src/test/resources%s".formatted(rule, file));
            }
            Map<String, Object> read = new Yaml(new PlainText()).load(yaml);
            return new RuleSpecification(
                    LocalDate.parse((String) read.getOrDefault("date", USUAL_DATE)),
                    cases(read, "passing"),
                    cases(read, "failing"));
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Case> cases(Map<String, Object> read, String name) {
        return ((List<Map<String, Object>>) read.getOrDefault(name, List.of()))
                .stream()
                        .map(one -> new Case(
                                (String) one.get("name"), texts(one, "claims"), texts(one, "at"), texts(one, "says")))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> one, String name) {
        return (List<String>) one.getOrDefault(name, List.of());
    }
}
