package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.KeptFiles;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;

/**
 * What nobody needs any more on a day. A paper is needed while a run counted it that is kept: of those papers are the
 * figures, their rivals, the verdicts and the findings of the run made, and the release that it published. The last run
 * is always kept, whatever its date.
 */
final class RetentionSurvey {

    /** The last run, and the one before it, from which its changes are told. */
    private static final int ALWAYS = 2;

    private final Ledger ledger;
    private final Set<RunName> kept;
    final List<RunName> runs;
    final List<Submission> papers;
    final List<Submission> originals;
    /** Files of the archive by fingerprint, with the run that published them last. */
    final Map<String, Spare> releases;

    RetentionSurvey(Ledger ledger, RetentionRule rule, LocalDate day, KeptFiles files, KeptFiles archive) {
        this.ledger = ledger;
        this.kept = kept(day.minusYears(rule.releases()));
        this.runs = ledger.evaluations().runs().stream()
                .filter(run -> !kept.contains(run))
                .toList();
        this.papers = papers(day.minusYears(rule.contents()));
        this.originals = originals(day.minusYears(rule.originals()), files);
        this.releases = releases(archive);
    }

    /** Those within the years, those that are always kept, and the one whose release stood when the years began. */
    private Set<RunName> kept(LocalDate from) {
        List<RunName> inOrder = ledger.evaluations().inOrder();
        Set<RunName> kept = new HashSet<>(inOrder.subList(Math.max(0, inOrder.size() - ALWAYS), inOrder.size()));
        Set<RunName> published = Set.copyOf(ledger.publications().runs());
        ledger.publications().latest().ifPresent(kept::add);
        inOrder.stream().filter(run -> !run.businessDate().isBefore(from)).forEach(kept::add);
        inOrder.stream()
                .filter(run -> run.businessDate().isBefore(from) && published.contains(run))
                .max(Comparator.naturalOrder())
                .ifPresent(kept::add);
        return kept;
    }

    /**
     * Papers that a newer one of the same path has replaced. One that gave way to another path comes back where that
     * becomes another form, so it is kept.
     */
    private List<Submission> papers(LocalDate from) {
        Set<Long> cleared = ledger.submissions().cleared();
        Set<Long> needed = kept.stream()
                .flatMap(run -> ledger.evaluations().submissions(run).stream())
                .map(Submission::id)
                .collect(Collectors.toSet());
        Map<Long, Long> replacements = ledger.submissions().replacements();
        Map<Long, String> paths = new HashMap<>();
        ledger.submissions().list().forEach(one -> paths.put(one.id(), one.path()));
        return ledger.submissions().list(Outcome.SUPERSEDED).stream()
                .filter(one -> one.received().isBefore(from))
                .filter(one -> !cleared.contains(one.id()) && !needed.contains(one.id()))
                .filter(one -> one.path().equals(paths.get(replacements.get(one.id()))))
                .toList();
    }

    /** One a fingerprint, and none that another paper has too. */
    private List<Submission> originals(LocalDate from, KeptFiles files) {
        Set<Long> let = new HashSet<>(ledger.submissions().cleared());
        papers.forEach(one -> let.add(one.id()));
        Set<String> needed = new HashSet<>();
        Map<String, Submission> spare = new TreeMap<>();
        for (Submission one : ledger.submissions().list()) {
            if (let.contains(one.id()) && one.received().isBefore(from)) {
                spare.putIfAbsent(one.sha256(), one);
            } else {
                needed.add(one.sha256());
            }
        }
        return spare.values().stream()
                .filter(one -> !needed.contains(one.sha256()) && files.has(one.sha256()))
                .toList();
    }

    private Map<String, Spare> releases(KeptFiles archive) {
        Set<String> needed = new HashSet<>();
        Map<String, Spare> spare = new TreeMap<>();
        for (RunName run : ledger.publications().runs()) {
            for (Publication file : ledger.publications().of(run)) {
                if (kept.contains(run)) {
                    needed.add(file.sha256());
                } else if (archive.has(file.sha256())) {
                    spare.put(
                            file.sha256(),
                            new Spare(
                                    Spare.What.RELEASE,
                                    run + " " + file.name(),
                                    run.businessDate(),
                                    archive.size(file.sha256())));
                }
            }
        }
        spare.keySet().removeAll(needed);
        return spare;
    }

    List<Spare> spare(KeptFiles files) {
        List<Spare> all = new ArrayList<>();
        papers.forEach(one -> all.add(new Spare(Spare.What.CONTENTS, name(one), one.received(), 0)));
        originals.forEach(
                one -> all.add(new Spare(Spare.What.ORIGINAL, name(one), one.received(), files.size(one.sha256()))));
        runs.forEach(run -> all.add(new Spare(Spare.What.CONCLUSIONS, run.toString(), run.businessDate(), 0)));
        all.addAll(releases.values());
        return all;
    }

    private static String name(Submission one) {
        return one.id() + " " + one.path();
    }
}
