package org.edustat.operations.console.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Region;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;

/** The findings of reading and of the last run that somebody may see. */
@Component
public final class FindingList {

    private final Ledger ledger;
    private final Sight sight;

    FindingList(Ledger ledger, Sight sight) {
        this.ledger = ledger;
        this.sight = sight;
    }

    public List<Finding> seenBy(Who who) {
        Stream<Finding> all = ledger.standing();
        if (who.region() == null) {
            return all.toList();
        }
        Map<String, String> regions = regions();
        return all.filter(finding -> sight.covers(who, region(finding, regions)))
                .toList();
    }

    private static @Nullable String region(Finding finding, Map<String, String> byPath) {
        return finding.key() != null ? finding.key().region() : byPath.get(finding.path());
    }

    private Map<String, String> regions() {
        List<Submission> current = ledger.submissions().current();
        Map<Long, Attribution> whose = ledger.submissions()
                .attributions(current.stream().map(Submission::id).toList());
        Map<String, String> regions = new HashMap<>();
        for (Submission one : current) {
            Optional.ofNullable(whose.get(one.id()))
                    .map(Attribution::region)
                    .map(Region::code)
                    .ifPresent(code -> regions.put(one.path(), code));
        }
        return regions;
    }

    public List<Finding> filtered(List<Finding> all, String severity, String rule, String asked, Words words) {
        String said = asked.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(finding ->
                        severity.isEmpty() || finding.severity().code().equals(severity))
                .filter(finding -> rule.isEmpty() || finding.rule().equals(rule))
                .filter(finding -> said.isEmpty() || speaksOf(finding, said, words))
                .toList();
    }

    private static boolean speaksOf(Finding finding, String said, Words words) {
        return Stream.of(
                        finding.path() == null ? "" : finding.path(),
                        finding.key() == null ? "" : finding.key().notation(),
                        words.what(finding))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(said));
    }

    public Optional<Finding> find(Who who, String rule, String key) {
        return seenBy(who).stream()
                .filter(finding -> finding.rule().equals(rule)
                        && finding.key() != null
                        && finding.key().notation().equals(key))
                .filter(Explainer::explainable)
                .findFirst();
    }

    /** The numbers of the papers that stand, by path. */
    Map<String, Long> numbers() {
        return ledger.submissions().current().stream()
                .collect(Collectors.toMap(Submission::path, Submission::id, (older, newer) -> newer));
    }
}
