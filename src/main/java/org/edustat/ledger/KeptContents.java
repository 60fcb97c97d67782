package org.edustat.ledger;

import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Promise;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Target;
import org.edustat.ledger.block.Packer;

/** Puts what one submission contains into the store while it is read, a block at a time; nothing of it stands there. */
final class KeptContents implements ContentsSink {

    private final Packer<Entry> entries;
    private final Packer<Claim> claims;
    private final Packer<SchoolSum> sums;
    private final Packer<Promise> promises;
    private final Packer<Finding> findings;
    private int statements;
    private int observations;
    private int targets;

    KeptContents(long submission, Shelves shelves, ClaimIndex index) {
        entries = shelves.entries.packer(submission, block -> index.enter(submission, block));
        claims = shelves.claims.packer(submission);
        sums = shelves.sums.packer(submission);
        promises = shelves.promises.packer(submission);
        findings = shelves.findings.packer(submission);
    }

    @Override
    public void entry(Entry entry) {
        statements++;
        entries.add(entry);
        Claim claim = entry.claim();
        if (claim == null) {
            return;
        }
        if (!claim.key().ofSchool()) {
            claims.add(claim);
        }
        observations += claim instanceof Observation ? 1 : 0;
        targets += claim instanceof Target ? 1 : 0;
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

    /** Puts away the last blocks and says how much it was. */
    Tally close() {
        entries.close();
        claims.close();
        sums.close();
        promises.close();
        findings.close();
        return new Tally(statements, observations, targets);
    }
}
