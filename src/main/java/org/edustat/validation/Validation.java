package org.edustat.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Neighbourhoods;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.Places;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.bureau.BureauRules;

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
    private final List<PaperRule> ofOnePaper;
    private final Wording wording;

    private Validation(List<Rule> rules, Wording wording) {
        this.rules = rules;
        this.ofOneClaim = only(ClaimRule.class, rules);
        this.ofOnePaper = only(PaperRule.class, rules);
        this.wording = wording;
    }

    private static <R extends Rule> List<R> only(Class<R> sort, List<Rule> rules) {
        return rules.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /**
     * The built-in rules with the thresholds of {@code jobs/rules/builtin.csv}, and the bureau's own of
     * {@code jobs/rules/*.yaml}.
     *
     * @throws IllegalStateException where the former is missing, or anything in them is wrong; the message names the
     *     line
     */
    public static Validation of(Catalogue catalogue, JobsFolder jobs) {
        RuleBasis basis = RuleBasis.of(catalogue, jobs);
        List<Rule> all = new ArrayList<>(Rules.builtin(basis));
        all.addAll(BureauRules.load(basis, jobs));
        return new Validation(all, basis.wording());
    }

    /**
     * The rules of one file alone, as if they were in force, for a rehearsal.
     *
     * @param name as a message names the file
     * @throws IllegalStateException where a rule cannot be run; the message names file, line and column
     */
    public static Validation rehearsal(Catalogue catalogue, JobsFolder jobs, String name, byte[] yaml) {
        RuleBasis basis = RuleBasis.of(catalogue, jobs);
        return new Validation(BureauRules.rehearsed(basis, name, yaml), basis.wording());
    }

    /**
     * What is wrong or doubtful, sorted by submission, place and rule, whatever the order of the claims.
     *
     * @param businessDate the day that the run is for; what lies behind it is the future
     */
    public List<Finding> validate(List<? extends Claim> claims, LocalDate businessDate) {
        return validate(claims, businessDate, Runnable::run);
    }

    /** The same with many hands, each of which checks one place or one paper after the other. */
    public List<Finding> validate(List<? extends Claim> claims, LocalDate businessDate, Executor hands) {
        List<Claim> sorted = claims.stream()
                .<Claim>map(claim -> claim)
                .sorted(Places.OF_CLAIMS)
                .toList();
        Stream<Supplier<List<Breach>>> places =
                Neighbourhoods.of(sorted, businessDate).map(place -> () -> checked(place.get()));
        Stream<Supplier<List<Breach>>> papers = Sheets.of(sorted).map(paper -> () -> checked(paper));
        return Diagnosis.findings(together(Stream.concat(places, papers), hands), wording).stream()
                .sorted(BY_PLACE)
                .distinct()
                .toList();
    }

    private static List<Breach> together(Stream<Supplier<List<Breach>>> checks, Executor hands) {
        List<CompletableFuture<List<Breach>>> under =
                checks.map(check -> CompletableFuture.supplyAsync(check, hands)).toList();
        List<Breach> found = new ArrayList<>();
        under.forEach(one -> found.addAll(one.join()));
        return found;
    }

    private List<Breach> checked(Claims claims) {
        return rules.stream().flatMap(rule -> rule.check(claims)).toList();
    }

    private List<Breach> checked(Sheets paper) {
        return ofOnePaper.stream().flatMap(rule -> rule.check(paper)).toList();
    }

    /** What is wrong or doubtful about one claim by itself, in the order of the rules. */
    public List<Finding> validate(Claim claim) {
        List<Finding> findings = List.of();
        for (ClaimRule rule : ofOneClaim) {
            Optional<Breach> found = rule.check(claim);
            if (found.isPresent()) {
                findings = Stream.concat(
                                findings.stream(), Stream.of(found.get().finding()))
                        .toList();
            }
        }
        return findings;
    }

    private static @Nullable String place(@Nullable Origin origin) {
        return origin == null ? null : origin.place();
    }
}
