package org.edustat.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Claim;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Promise;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Statement;

/**
 * What one submission contains, held as a whole: for small papers, and where nothing is stored.
 *
 * @param attribution whose it is; null where it could not be read
 * @param entries in the order of the paper
 * @param sums what its rows about schools add up to
 * @param promises what it promises without a number
 * @param outcome what became of the submission
 * @param reason what to do about it, where it was set aside
 * @param digits the account of all its digits
 */
public record Contents(
        @Nullable Attribution attribution,
        List<Entry> entries,
        List<SchoolSum> sums,
        List<Promise> promises,
        List<Finding> findings,
        Outcome outcome,
        @Nullable String reason,
        DigitCount digits) {

    public Contents {
        entries = List.copyOf(entries);
        sums = List.copyOf(sums);
        promises = List.copyOf(promises);
        findings = List.copyOf(findings);
    }

    /** A submission that could not be read. */
    public static Contents unreadable(List<Finding> findings, String reason) {
        return new Contents(
                null, List.of(), List.of(), List.of(), findings, Outcome.QUARANTINED, reason, DigitCount.NONE);
    }

    /** Collects what a reading gives. */
    public static Contents of(Function<ContentsSink, Conclusion> reading) {
        List<Entry> entries = new ArrayList<>();
        List<SchoolSum> sums = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Conclusion conclusion = reading.apply(new ContentsSink() {

            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void sum(SchoolSum sum) {
                sums.add(sum);
            }

            @Override
            public void promise(Promise promise) {
                promises.add(promise);
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }
        });
        return new Contents(
                conclusion.attribution(),
                entries,
                sums,
                promises,
                findings,
                conclusion.outcome(),
                conclusion.reason(),
                conclusion.digits());
    }

    public List<Statement> statements() {
        return entries.stream().map(Entry::statement).toList();
    }

    public List<Claim> claims() {
        return entries.stream().map(Entry::claim).filter(Objects::nonNull).toList();
    }

    /** Gives to the sink what is held here. */
    public Conclusion pour(ContentsSink sink) {
        entries.forEach(sink::entry);
        sums.forEach(sink::sum);
        promises.forEach(sink::promise);
        findings.forEach(sink::finding);
        return new Conclusion(attribution, outcome, reason, digits);
    }
}
