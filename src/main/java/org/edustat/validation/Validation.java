package org.edustat.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.Rules;

/** Holds what was claimed against the rules. */
public final class Validation {

    private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::path, TEXT)
            .thenComparing(finding -> place(finding.origin()), TEXT)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::key, Comparator.nullsLast(Comparator.<Key>naturalOrder()))
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    private final List<Rule> rules;
    private final List<ClaimRule> ofOneClaim;

    private Validation(List<Rule> rules) {
        this.rules = rules;
        this.ofOneClaim = rules.stream()
                .filter(ClaimRule.class::isInstance)
                .map(ClaimRule.class::cast)
                .toList();
    }

    /**
     * The built-in rules with the thresholds of {@code jobs/rules/builtin.csv}.
     *
     * @throws IllegalStateException where that file is missing or a line is wrong; the message names the line
     */
    public static Validation of(Catalogue catalogue, JobsFolder jobs) {
        return new Validation(Rules.builtin(catalogue, jobs));
    }

    /**
     * What is wrong or doubtful, sorted by submission, place and rule, whatever the order of the claims.
     *
     * @param businessDate the day that the run is for; what lies behind it is the future
     */
    public List<Finding> validate(List<? extends Claim> claims, LocalDate businessDate) {
        return validate(claims, businessDate, Runnable::run);
    }

    /** The same with many hands, each of which checks one rule after the other. */
    public List<Finding> validate(List<? extends Claim> claims, LocalDate businessDate, Executor hands) {
        Claims indexed = Claims.of(claims, businessDate);
        List<CompletableFuture<List<Finding>>> found = rules.stream()
                .map(rule ->
                        CompletableFuture.supplyAsync(() -> rule.check(indexed).toList(), hands))
                .toList();
        return found.stream()
                .flatMap(ofOneRule -> ofOneRule.join().stream())
                .sorted(BY_PLACE)
                .toList();
    }

    /** What is wrong or doubtful about one claim by itself, in the order of the rules. */
    public List<Finding> validate(Claim claim) {
        List<Finding> findings = List.of();
        for (int at = 0; at < ofOneClaim.size(); at++) {
            Optional<Finding> found = ofOneClaim.get(at).check(claim);
            if (found.isPresent()) {
                findings = Stream.concat(findings.stream(), found.stream()).toList();
            }
        }
        return findings;
    }

    private static @Nullable String place(@Nullable Origin origin) {
        return origin == null ? null : origin.place();
    }
}
