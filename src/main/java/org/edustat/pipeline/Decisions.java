package org.edustat.pipeline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Outcome;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Submissions;
import org.edustat.pipeline.succession.Succession;

/**
 * What operators decide about submissions: the one door for the command line and the console. The next run follows it.
 *
 * <p>While a run is alive, who asks gets a {@link RunUnderWayException}; what cannot be decided is refused with a
 * {@link DecisionRefusedException}.
 */
public final class Decisions {

    private static final Set<Outcome> CAN_BE_REJECTED =
            EnumSet.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    /** The years that a folder's name can say. */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2049;

    private final Ledger ledger;
    private final Regions regions;
    private final Exclusively exclusively;
    private final TransactionTemplate whole;

    Decisions(Ledger ledger, Regions regions, Exclusively exclusively, TransactionTemplate whole) {
        this.ledger = ledger;
        this.regions = regions;
        this.exclusively = exclusively;
        this.whole = whole;
    }

    /**
     * A submission counts no more, and the same bytes at its path stay rejected. What it had replaced comes back: that
     * of its own path is read again, that of another path stands again when the next run draws its conclusions.
     *
     * @param why is kept and shown
     */
    public void reject(long id, String why) {
        alone(() -> {
            Submission submission = get(id);
            if (why.isBlank()) {
                throw new DecisionRefusedException("pipeline.refused.why");
            }
            if (!CAN_BE_REJECTED.contains(submission.outcome())) {
                throw refused(submission);
            }
            submissions().outcome(id, Outcome.REJECTED, PersonalData.mask(why.strip()));
            replacedAtItsPath(submission).ifPresent(this::readAgain);
        });
    }

    /**
     * A submission that does not say whose it is belongs to the region; a rejected one is taken in after all, and one
     * at which the program failed is tried once more. The next run reads it.
     *
     * @param region needed where the submission says nowhere whose it is
     * @param year the year that it reports on; null where the paper says it
     */
    public void release(long id, @Nullable String region, @Nullable Integer year) {
        alone(() -> {
            Submission submission = get(id);
            boolean nobodys = submission.outcome() == Outcome.QUARANTINED && saysNowhereWhose(submission);
            if (!canBeReleased(submission)) {
                throw submission.outcome() == Outcome.QUARANTINED
                        ? new DecisionRefusedException("pipeline.refused.unread", Long.toString(id))
                        : refused(submission);
            }
            if (region != null) {
                mustBe(region, year);
                ledger.releases().release(id, region, year);
            } else if (nobodys || year != null) {
                throw new DecisionRefusedException("pipeline.refused.region_missing", Long.toString(id));
            }
            readAgain(submission);
        });
    }

    /**
     * A submission belongs to another region, or reports on another year, than its paper seems to say. The next run
     * reads it anew.
     */
    public void correct(long id, String region, @Nullable Integer year) {
        alone(() -> {
            Submission submission = get(id);
            if (!CAN_BE_REJECTED.contains(submission.outcome())) {
                throw refused(submission);
            }
            mustBe(region, year);
            ledger.releases().release(id, region, year);
            readAgain(submission);
        });
    }

    /** Whether a submission counts after all where somebody says so: what cannot be read does not. */
    public boolean canBeReleased(Submission submission) {
        return submission.outcome() == Outcome.REJECTED
                || submission.outcome() == Outcome.QUARANTINED
                        && (saysNowhereWhose(submission) || brokeOff(submission));
    }

    private boolean brokeOff(Submission submission) {
        return ledger.findings().of(submission.id()).stream()
                .anyMatch(finding -> finding.rule().equals(Quarantine.BROKEN_OFF));
    }

    private void alone(Runnable decision) {
        exclusively.alone(() -> {
            whole.executeWithoutResult(status -> decision.run());
            return true;
        });
    }

    private Submissions submissions() {
        return ledger.submissions();
    }

    /** As it stands at its own path. */
    private Submission get(long id) {
        return Succession.atTheirPaths(submissions()).stream()
                .filter(submission -> submission.id() == id)
                .findFirst()
                .orElseThrow(() -> new DecisionRefusedException("pipeline.refused.no_submission", Long.toString(id)));
    }

    /** Whether it was read and names no region. */
    public boolean saysNowhereWhose(Submission submission) {
        return submissions()
                .attribution(submission.id())
                .filter(attribution -> attribution.region() == null)
                .isPresent();
    }

    private void mustBe(String region, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new DecisionRefusedException("pipeline.refused.year", year.toString());
        }
        if (regions.settle(region, year == null ? regions.newestYear() : year).isEmpty()) {
            throw new DecisionRefusedException("pipeline.refused.region", region);
        }
    }

    private Optional<Submission> replacedAtItsPath(Submission newer) {
        Map<Long, Long> replacements = submissions().replacements();
        return submissions().history(newer.path()).stream()
                .filter(older -> Long.valueOf(newer.id()).equals(replacements.get(older.id())))
                .reduce((one, later) -> later);
    }

    private void readAgain(Submission submission) {
        submissions().outcome(submission.id(), Outcome.RECEIVED, null);
    }

    private static DecisionRefusedException refused(Submission submission) {
        return new DecisionRefusedException(
                "pipeline.refused.state_" + submission.outcome().code(), Long.toString(submission.id()));
    }
}
