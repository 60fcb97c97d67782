package org.edustat.ledger;

import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Promise;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Target;
import org.edustat.ledger.block.Packer;

/** Puts what one submission contains into the store while it is read, a block at a time; nothing of it stands there. */
final class KeptContents implements ContentsSink {

    private final BlockRows rows;
    private final ClaimIndex.Subjects subjects;
    private final Packer<Entry> entries;
    private final Packer<Claim> claims;
    private final Packer<SchoolSum> sums;
    private final Packer<Promise> promises;
    private final Packer<Finding> findings;
    private final Shelf<Attribution> attributions;
    private final Shelf<String> codes;
    private final SortedSet<String> regions = new TreeSet<>();
    private String last = "";
    private int statements;
    private int observations;
    private int targets;

    KeptContents(long submission, Shelves shelves, ClaimIndex index) {
        rows = shelves.rows(submission);
        subjects = index.subjects(submission);
        entries = shelves.entries.packer(rows, block -> subjects.enter(block.place()));
        claims = shelves.claims.packer(rows);
        sums = shelves.sums.packer(rows);
        promises = shelves.promises.packer(rows);
        findings = shelves.findings.packer(rows);
        attributions = shelves.attributions;
        codes = shelves.regions;
    }

    @Override
    public void entry(Entry entry) {
        statements++;
        Claim claim = entry.claim();
        subjects.see(claim);
        entries.add(entry);
        if (claim == null) {
            return;
        }
        if (!claim.key().ofSchool()) {
            claims.add(claim);
            see(claim.key().region());
        }
        observations += claim instanceof Observation ? 1 : 0;
        targets += claim instanceof Target ? 1 : 0;
    }

    private void see(String region) {
        if (!region.equals(last)) {
            last = region;
            regions.add(region);
        }
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

    /** Puts away the last blocks and whose all of it is, and says how much it was. */
    Tally close(@Nullable Attribution attribution) {
        entries.close();
        claims.close();
        sums.close();
        promises.close();
        findings.close();
        if (attribution != null) {
            try (Packer<Attribution> one = attributions.packer(rows)) {
                one.add(attribution);
            }
        }
        try (Packer<String> each = codes.packer(rows)) {
            regions.forEach(each::add);
        }
        rows.flush();
        return new Tally(statements, observations, targets);
    }
}
