package org.edustat.pipeline.succession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Region;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.intake.Arrival;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Submissions;

/**
 * Decides which submissions stand, once all of a night are read. It may be repeated: the answer follows from what was
 * accepted and from nothing else.
 */
public final class Succession {

    private static final Comparator<Coverage.Replacement> BY_PATH = Comparator.comparing(
                    (Coverage.Replacement one) -> one.newer().submission().path())
            .thenComparing(one -> one.older().submission().path());

    private final Submissions submissions;
    private final FormReader forms;
    private final Coverage coverage;

    public Succession(Submissions submissions, Catalogue catalogue) {
        this.submissions = submissions;
        this.forms = new FormReader(catalogue);
        this.coverage = new Coverage(id -> submissions.entries(id).map(Entry::statement));
    }

    /** Notes in the ledger what stands and what was replaced, and says which papers were under another name. */
    public List<Finding> settle() {
        Map<Long, Long> noted = submissions.replacements();
        List<Submission> newest = newestOfEachPath(noted);
        Map<String, List<Form>> alike = alike(newest);
        List<Coverage.Replacement> replacements = alike.values().stream()
                .filter(several -> several.size() > 1)
                .flatMap(several -> coverage.among(several).stream())
                .sorted(BY_PATH)
                .toList();
        note(newest, replacements, noted);
        List<Finding> findings = new ArrayList<>();
        replacements.forEach(one -> findings.add(replaced(one)));
        findings.addAll(new Silence(coverage).beside(alike.values(), replacements));
        return findings;
    }

    /**
     * All submissions as they stand at their own paths, for whoever compares an inbox with them: one that was replaced
     * by a paper of another path still answers for its bytes.
     */
    public static List<Submission> atTheirPaths(Submissions submissions) {
        List<Submission> all = submissions.list();
        Map<Long, Long> noted = submissions.replacements();
        Map<Long, Submission> byNumber = byNumber(all);
        return all.stream()
                .map(one -> isReplacedFromElsewhere(one, noted, byNumber) ? accepted(one) : one)
                .toList();
    }

    /** An archive that gave way to its members, or a file that could not be opened, was never accepted itself. */
    private static boolean isReplacedFromElsewhere(
            Submission one, Map<Long, Long> noted, Map<Long, Submission> byNumber) {
        Submission newer = byNumber.get(noted.getOrDefault(one.id(), one.id()));
        return one.outcome() == Outcome.SUPERSEDED
                && one.kind() != FileKind.ZIP
                && !one.sha256().equals(Arrival.NO_FINGERPRINT)
                && newer != null
                && !newer.path().equals(one.path());
    }

    private static Submission accepted(Submission one) {
        return new Submission(
                one.id(),
                one.path(),
                one.sha256(),
                one.size(),
                one.kind(),
                one.received(),
                Outcome.ACCEPTED,
                one.reason());
    }

    private static Map<Long, Submission> byNumber(List<Submission> all) {
        return all.stream().collect(Collectors.toMap(Submission::id, one -> one));
    }

    /** The last good submission of each path; an earlier one that is still taken for good gives way to it. */
    private List<Submission> newestOfEachPath(Map<Long, Long> noted) {
        Map<String, Submission> newest = new TreeMap<>();
        for (Submission one : atTheirPaths(submissions)) {
            if (one.outcome() == Outcome.ACCEPTED) {
                Submission older = newest.put(one.path(), one);
                if (older != null && !Objects.equals(noted.get(older.id()), one.id())) {
                    submissions.supersede(older.id(), one.id());
                }
            }
        }
        return List.copyOf(newest.values());
    }

    private Map<String, List<Form>> alike(List<Submission> newest) {
        Map<String, List<Form>> alike = new TreeMap<>();
        for (List<Owned> several : ofOneSort(newest)) {
            for (Owned one : several) {
                forms.read(one.submission(), one.attribution())
                        .ifPresent(form -> alike.computeIfAbsent(form.identity(), any -> new ArrayList<>())
                                .add(form));
            }
        }
        alike.values().forEach(several -> several.sort(Form.BY_AGE));
        return alike;
    }

    private record Owned(Submission submission, Attribution attribution) {

        /** Papers that differ in this are not looked at any further: most nights that are all. */
        List<Object> sort() {
            Region region = attribution.region();
            return Arrays.asList(attribution.genre(), region == null ? null : region.code(), attribution.period());
        }
    }

    private Collection<List<Owned>> ofOneSort(List<Submission> newest) {
        Map<Long, Attribution> attributions =
                submissions.attributions(newest.stream().map(Submission::id).toList());
        return newest.stream()
                .flatMap(one -> Stream.ofNullable(attributions.get(one.id())).map(said -> new Owned(one, said)))
                .collect(Collectors.groupingBy(Owned::sort))
                .values()
                .stream()
                .filter(several -> several.size() > 1)
                .toList();
    }

    private void note(List<Submission> newest, List<Coverage.Replacement> replacements, Map<Long, Long> noted) {
        Map<Long, Long> wanted = new HashMap<>();
        replacements.forEach(one -> wanted.put(
                one.older().submission().id(), one.newer().submission().id()));
        for (Submission one : newest) {
            Long newer = wanted.get(one.id());
            if (Objects.equals(newer, noted.get(one.id()))) {
                continue;
            }
            if (newer == null) {
                submissions.outcome(one.id(), Outcome.ACCEPTED, one.reason());
            } else {
                submissions.supersede(one.id(), newer);
            }
        }
    }

    private static Finding replaced(Coverage.Replacement one) {
        Attribution attribution = one.newer().attribution();
        Region region = Objects.requireNonNull(attribution.region());
        return Finding.about(
                one.newer().submission().path(),
                "pipeline.superseded_same_form",
                one.newer().newerByNameOnly(one.older()) ? Severity.WARNING : Severity.NOTE,
                one.newer().submission().path(),
                one.older().submission().path(),
                region.code() + " " + region.name(),
                Objects.requireNonNull(attribution.period()).notation(),
                one.newer().evidence(one.older()),
                Integer.toString(one.percent()));
    }
}
