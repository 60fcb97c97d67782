package org.edustat.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Findings;

/**
 * Why submissions were set aside, in the language of who asks. The ledger keeps the reason in the language of the run;
 * it is the text of a finding, which can be said in another one. What a person wrote stays as it is.
 */
public final class Reasons {

    private static final List<Messages> LANGUAGES = List.of(Messages.chinese(), Messages.english());

    private final Map<String, String> told = new HashMap<>();

    private Reasons() {}

    public static Reasons of(List<Submission> submissions, Findings findings, Messages wanted) {
        Reasons reasons = new Reasons();
        List<Long> asked = submissions.stream()
                .filter(one -> one.reason() != null && one.outcome() != Outcome.REJECTED)
                .map(Submission::id)
                .toList();
        findings.of(asked).forEach(finding -> reasons.add(finding, wanted));
        return reasons;
    }

    private void add(Finding finding, Messages wanted) {
        for (Messages kept : LANGUAGES) {
            told.putIfAbsent(kept.what(finding), wanted.what(finding));
            told.putIfAbsent(whole(kept, finding), whole(wanted, finding));
        }
    }

    private static String whole(Messages language, Finding finding) {
        return language.what(finding) + " " + language.mend(finding);
    }

    /** Empty where there is none. */
    public String of(Submission submission) {
        return Stream.ofNullable(submission.reason())
                .map(reason -> told.getOrDefault(reason, reason))
                .findFirst()
                .orElse("");
    }
}
