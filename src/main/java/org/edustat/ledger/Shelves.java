package org.edustat.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Attribution;
import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.ledger.block.Forms;

/** Every content that is kept in blocks: first what belongs to a submission, then what belongs to an evaluation. */
final class Shelves {

    private final JdbcClient jdbc;

    final Shelf<Attribution> attributions;
    final Shelf<Entry> entries;
    /** The claims about places, once more for themselves: the night concludes from these alone. */
    final Shelf<Claim> claims;

    /** The codes of the places that these are about. */
    final Shelf<String> regions;

    final Shelf<SchoolSum> sums;
    final Shelf<Promise> promises;
    final Shelf<Finding> findings;

    final Shelf<Long> counted;
    final Shelf<Finding> conclusions;
    /** Those of earlier versions stand under another name and had less to say; their archived workbooks have them. */
    final Shelf<Verdict> verdicts;

    /** Of evaluations of earlier versions, which were not made of sections. */
    final Shelf<Figure> figures;

    /** As the figures. */
    final Shelf<Total> totals;

    Shelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
        attributions = new Shelf<>(jdbc, "attribution", Forms.ATTRIBUTION);
        entries = new Shelf<>(jdbc, "entries", Forms.ENTRY);
        claims = new Shelf<>(jdbc, "claims", Forms.CLAIM);
        regions = new Shelf<>(jdbc, "claim_regions", Forms.TEXT);
        sums = new Shelf<>(jdbc, "school_sums", Forms.SCHOOL_SUM);
        promises = new Shelf<>(jdbc, "said_promises", Forms.PROMISE);
        findings = new Shelf<>(jdbc, "findings", Forms.FINDING);
        counted = new Shelf<>(jdbc, "evaluation_counted", Forms.NUMBER);
        conclusions = new Shelf<>(jdbc, "evaluation_findings", Forms.FINDING);
        figures = new Shelf<>(jdbc, "evaluation_figures", Forms.FIGURE);
        totals = new Shelf<>(jdbc, "evaluation_totals", Forms.TOTAL);
        verdicts = new Shelf<>(jdbc, "evaluation_judgements", Forms.VERDICT);
    }

    /** The rows that blocks of a submission go into. */
    BlockRows rows(long submission) {
        return new BlockRows(jdbc, submission);
    }

    /**
     * Removes all that was kept of a submission; one sentence, since most have nothing that could be removed.
     *
     * @return whether anything was
     */
    boolean clear(long submission) {
        return clear(
                submission,
                Stream.concat(Stream.of(attributions.content), read()).toList());
    }

    /** Removes what was read from a submission; whose it is stays known. */
    void clearRead(long submission) {
        clear(submission, read().toList());
    }

    private Stream<String> read() {
        return Stream.of(entries, claims, regions, sums, promises, findings).map(shelf -> shelf.content);
    }

    private boolean clear(long submission, List<String> contents) {
        return jdbc.sql("delete from block where owner = :owner and content in (:contents)")
                        .param("owner", submission)
                        .param("contents", contents)
                        .update()
                > 0;
    }
}
