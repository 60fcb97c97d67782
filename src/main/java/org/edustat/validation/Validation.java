package org.edustat.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Origin;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.bureau.BureauRules;

/** Holds what was claimed against the rules. */
public final class Validation {

    private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::path, TEXT)
            .thenComparing(Finding::origin, Comparator.nullsLast(Origin.IN_ORDER))
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

    /** The same with many hands, each of which checks one place after the other. */
    public List<Finding> validate(List<? extends Claim> claims, LocalDate businessDate, Executor hands) {
        Examination examination = examination(businessDate, hands);
        examination.look(neighbourhoods(claims), claims);
        return inOrder(examination.settled().values().stream()
                .flatMap(one -> one.findings().stream())
                .toList());
    }

    /** Checks some neighbourhoods after the other. */
    public Examination examination(LocalDate businessDate, Executor hands) {
        return new Examination(rules, ofOnePaper, wording, businessDate, hands);
    }

    /** The neighbourhoods whose places are spoken of, be it as guests. */
    public static SortedSet<Neighbourhood> neighbourhoods(Collection<? extends Claim> claims) {
        SortedSet<Neighbourhood> found = new TreeSet<>();
        String region = "";
        for (Claim claim : claims) {
            if (!claim.key().region().equals(region)) {
                region = claim.key().region();
                found.add(Neighbourhood.home(region));
                found.add(Neighbourhood.host(region));
            }
        }
        return found;
    }

    /** Sorted by submission, place and rule, none twice. */
    public static List<Finding> inOrder(Collection<Finding> findings) {
        return findings.stream().sorted(BY_PLACE).distinct().toList();
    }

    /** What is wrong or doubtful about one claim by itself, in the order of the rules. */
    public List<Finding> validate(Claim claim) {
        List<Finding> findings = List.of();
        for (int at = 0; at < ofOneClaim.size(); at++) {
            Optional<Breach> found = ofOneClaim.get(at).check(claim);
            if (found.isPresent()) {
                findings = Stream.concat(
                                findings.stream(), Stream.of(found.get().finding()))
                        .toList();
            }
        }
        return findings;
    }
}
