package org.edustat.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Neighbourhood;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Neighbourhoods;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.Places;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Today;
import org.edustat.validation.rule.Wording;

/**
 * Holds what is claimed against the rules, some neighbourhoods at a time, so that nobody has to hold all claims. What
 * it finds in a neighbourhood depends on the papers that speak of it and on the neighbourhoods with which it has a tie.
 */
public final class Examination {

    private static final Comparator<Breach> BY_PAPER = Comparator.comparing(
            (Breach breach) -> breach.finding().path(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Rule> rules;
    private final List<PaperRule> ofOnePaper;
    private final Wording wording;
    private final LocalDate businessDate;
    private final Executor hands;
    private final SortedMap<Neighbourhood, Looked> looked = new TreeMap<>();

    Examination(List<Rule> rules, List<PaperRule> ofOnePaper, Wording wording, LocalDate businessDate, Executor hands) {
        this.rules = rules;
        this.ofOnePaper = ofOnePaper;
        this.wording = wording;
        this.businessDate = businessDate;
        this.hands = hands;
    }

    /**
     * What was seen in one neighbourhood, of places and of papers; who is to blame for the rest, others have a say in.
     */
    private record Looked(List<Finding> settled, Ties ofPlaces, Ties ofPapers, Today today) {

        Set<Long> ties() {
            Set<Long> ties = new HashSet<>(ofPlaces.numbers());
            ties.addAll(ofPapers.numbers());
            return ties;
        }
    }

    /**
     * Checks neighbourhoods.
     *
     * @param asked those to be checked; one that was checked before is checked anew
     * @param claims all that is claimed by each of the papers that speak of their places
     */
    public void look(Collection<Neighbourhood> asked, List<? extends Claim> claims) {
        List<Claim> sorted = claims.stream()
                .<Claim>map(claim -> claim)
                .sorted(Places.OF_CLAIMS)
                .toList();
        Papers papers = Papers.of(sorted, asked);
        Map<Neighbourhood, CompletableFuture<Looked>> under = new TreeMap<>();
        Neighbourhoods.of(sorted, asked)
                .forEach((one, members) -> under.put(
                        one, CompletableFuture.supplyAsync(() -> look(members, papers.of(one), papers), hands)));
        under.forEach((one, look) -> looked.put(one, look.join()));
    }

    private Looked look(Neighbourhoods.Members members, List<Sheets> papers, Papers all) {
        Today today = new Today(businessDate);
        List<Breach> ofPlaces = ofPlaces(members, today);
        List<Breach> ofPapers = papers.stream()
                .flatMap(paper -> ofOnePaper.stream().flatMap(rule -> rule.check(paper)))
                .toList();
        List<Breach> breaches = new ArrayList<>(ofPlaces);
        breaches.addAll(ofPapers);
        Set<Breach> open = Ties.open(breaches, all::isSeenElsewhere);
        List<Breach> closed =
                breaches.stream().filter(breach -> !open.contains(breach)).toList();
        Map<Breach, Finding> findings = Diagnosis.findings(closed, wording);
        return new Looked(
                told(closed, findings),
                Ties.among(ofPlaces, open, all::isSeenElsewhere),
                Ties.among(ofPapers, open, all::isSeenElsewhere),
                today);
    }

    private List<Breach> ofPlaces(Neighbourhoods.Members members, Today today) {
        Claims claims = members.claims(today);
        return rules.stream().flatMap(rule -> rule.check(claims)).toList();
    }

    private static List<Finding> told(List<Breach> breaches, Map<Breach, Finding> findings) {
        return breaches.stream()
                .flatMap(breach -> Stream.ofNullable(findings.get(breach)))
                .toList();
    }

    /** The ties of all that was checked so far. */
    public Set<Long> ties() {
        Set<Long> ties = new HashSet<>();
        looked.values().forEach(one -> ties.addAll(one.ties()));
        return ties;
    }

    /**
     * What was found in the neighbourhoods that were checked, once none is left out that has a tie with one of them.
     */
    public SortedMap<Neighbourhood, Examined> settled() {
        List<Breach> open = new ArrayList<>();
        looked.values().forEach(one -> open.addAll(one.ofPlaces().open()));
        looked.values().stream()
                .flatMap(one -> one.ofPapers().open().stream())
                .sorted(BY_PAPER)
                .forEach(open::add);
        Map<Breach, Finding> findings = Diagnosis.findings(open, wording);
        SortedMap<Neighbourhood, Examined> settled = new TreeMap<>();
        looked.forEach((neighbourhood, one) -> settled.put(neighbourhood, examined(one, findings)));
        return settled;
    }

    private static Examined examined(Looked one, Map<Breach, Finding> findings) {
        List<Finding> all = new ArrayList<>(one.settled());
        all.addAll(told(one.ofPlaces().open(), findings));
        all.addAll(told(one.ofPapers().open(), findings));
        return new Examined(
                Validation.inOrder(all),
                one.ties(),
                one.today().holdsFrom(),
                one.today().holdsUntil());
    }
}
