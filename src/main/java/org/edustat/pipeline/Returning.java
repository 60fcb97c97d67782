package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Region;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.intake.Originals;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.reporting.ReturnPack;
import org.edustat.reporting.ReturnedPaper;

/**
 * Puts together what each district gets back: its papers with what is doubtful in them, and beside it what was doubtful
 * in the version that each of them replaced.
 */
final class Returning {

    private static final Set<Outcome> READ = EnumSet.of(Outcome.ACCEPTED, Outcome.QUARANTINED);

    /** What only the bureau can settle. */
    private static final List<String> OF_THE_BUREAU = List.of("pipeline.", "intake.", "normalisation.school");

    private final Ledger ledger;

    Returning(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A pack for each district with something to say, by its code. */
    List<ReturnPack> packs(RunParameters run, List<Submission> counted, List<Finding> findings) {
        Map<String, List<Finding>> byPath = doubts(findings);
        Map<Long, Long> replaced = replaced();
        Map<Long, List<Finding>> before = earlier(
                counted.stream()
                        .flatMap(one -> Stream.ofNullable(replaced.get(one.id())))
                        .toList(),
                run.name());
        Originals originals = Reception.originals(run.settings());
        Map<String, List<ReturnedPaper>> papers = new TreeMap<>();
        Map<String, Region> districts = new HashMap<>();
        for (Submission submission : counted) {
            List<Finding> now = byPath.getOrDefault(submission.path(), List.of());
            Long older = replaced.get(submission.id());
            Optional<Region> district = READ.contains(submission.outcome()) && (!now.isEmpty() || older != null)
                    ? ledger.submissions().attribution(submission.id()).map(Attribution::region)
                    : Optional.empty();
            if (district.isEmpty()) {
                continue;
            }
            List<Finding> then = older == null ? List.of() : before.getOrDefault(older, List.of());
            ReturnedPaper paper = new ReturnedPaper(
                    submission,
                    originals.find(submission.sha256()),
                    now,
                    then.stream().filter(one -> !standsAmong(one, now)).toList(),
                    now.stream().filter(one -> standsAmong(one, then)).toList());
            if (!now.isEmpty() || !paper.settled().isEmpty()) {
                districts.put(district.get().code(), district.get());
                papers.computeIfAbsent(district.get().code(), code -> new ArrayList<>())
                        .add(paper);
            }
        }
        Messages language = Messages.of(run.settings().language());
        return papers.entrySet().stream()
                .map(entry -> new ReturnPack(
                        entry.getKey(),
                        Objects.requireNonNull(districts.get(entry.getKey())).name(),
                        entry.getValue(),
                        run.settings().date(),
                        language))
                .toList();
    }

    private static Map<String, List<Finding>> doubts(List<Finding> findings) {
        return findings.stream()
                .filter(Returning::isForTheDistrict)
                .collect(Collectors.groupingBy(finding -> Objects.requireNonNull(finding.path())));
    }

    private static boolean isForTheDistrict(Finding finding) {
        return finding.path() != null
                && finding.severity() != Severity.NOTE
                && OF_THE_BUREAU.stream().noneMatch(finding.rule()::startsWith);
    }

    /** For each paper the one that it took the place of; of several the last. */
    private Map<Long, Long> replaced() {
        Map<Long, Long> replaced = new HashMap<>();
        ledger.submissions().replacements().forEach((older, newer) -> replaced.merge(newer, older, Math::max));
        return replaced;
    }

    /**
     * What was doubtful in papers when they last counted. One look back is enough for all of them, and it goes no
     * further than the day on which the oldest of them came.
     */
    private Map<Long, List<Finding>> earlier(List<Long> papers, RunName tonight) {
        Map<Long, Submission> open = new HashMap<>();
        papers.forEach(id -> ledger.submissions().find(id).ifPresent(one -> open.put(id, one)));
        Map<Long, List<Finding>> found = new HashMap<>();
        List<RunName> runs = ledger.evaluations().inOrder();
        for (int at = runs.indexOf(tonight) - 1; at >= 0 && !open.isEmpty(); at--) {
            RunName run = runs.get(at);
            if (open.values().stream().anyMatch(one -> !one.received().isAfter(run.businessDate()))) {
                List<Submission> counted = ledger.evaluations().counted(run).stream()
                        .flatMap(id -> Stream.ofNullable(open.remove(id)))
                        .toList();
                found.putAll(doubts(run, counted));
            }
        }
        return found;
    }

    private Map<Long, List<Finding>> doubts(RunName run, List<Submission> counted) {
        if (counted.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Finding>> concluded = doubts(ledger.findings().of(run).toList());
        Map<Long, List<Finding>> doubts = new HashMap<>();
        for (Submission one : counted) {
            doubts.put(
                    one.id(),
                    Stream.concat(
                                    ledger.findings().of(one.id()).stream().filter(Returning::isForTheDistrict),
                                    concluded.getOrDefault(one.path(), List.of()).stream())
                            .sorted(Comparator.comparing(Finding::rule))
                            .toList());
        }
        return doubts;
    }

    /** Whether the same doubt is among others: of the same rule, about the same figure or in the same place. */
    private static boolean standsAmong(Finding one, List<Finding> others) {
        return others.stream()
                .anyMatch(
                        other -> other.rule().equals(one.rule()) && (sameFigure(one, other) || samePlace(one, other)));
    }

    private static boolean sameFigure(Finding one, Finding other) {
        return one.key() != null && one.key().equals(other.key());
    }

    private static boolean samePlace(Finding one, Finding other) {
        return one.origin() == null || other.origin() == null
                ? one.origin() == other.origin() && one.key() == null
                : one.origin().place().equals(other.origin().place());
    }
}
