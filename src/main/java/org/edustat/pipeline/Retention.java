package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.LedgerFolder;

/**
 * Lets go of what is old, superseded and nobody's evidence. The rows of the papers stay, and what each run published
 * stays named: that something was there is never forgotten.
 */
public final class Retention {

    private final Ledger ledger;
    private final JobsFolder jobs;
    private final Alone alone;
    private final TransactionTemplate whole;

    public Retention(Ledger ledger, JobsFolder jobs, Alone alone, TransactionTemplate whole) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.alone = alone;
        this.whole = whole;
    }

    /** Does a piece of work while no run goes. */
    @FunctionalInterface
    public interface Alone {

        List<Spare> work(Supplier<List<Spare>> work);
    }

    /**
     * What may go on a day, papers first; nothing is changed.
     *
     * @param folder where the ledger keeps its files
     * @throws org.edustat.catalogue.UnusableJobException where the rule cannot be read
     */
    public List<Spare> spare(LocalDate day, LedgerFolder folder) {
        return survey(day, folder).spare(folder.originals());
    }

    /**
     * Lets all of it go and says what it was. The database comes first, whole or not at all: a file that is left behind
     * by a dead process is found again.
     */
    public List<Spare> clear(LocalDate day, LedgerFolder folder) {
        return alone.work(() -> {
            RetentionSurvey survey = survey(day, folder);
            List<Spare> spare = survey.spare(folder.originals());
            whole.executeWithoutResult(status -> {
                survey.runs.forEach(ledger.evaluations()::remove);
                survey.papers.forEach(paper -> ledger.submissions().clear(paper.id(), day));
            });
            survey.originals.stream().map(Submission::sha256).forEach(folder.originals()::remove);
            survey.releases.keySet().forEach(folder.releases()::remove);
            return spare;
        });
    }

    private RetentionSurvey survey(LocalDate day, LedgerFolder folder) {
        return new RetentionSurvey(ledger, RetentionRule.load(jobs), day, folder.originals(), folder.releases());
    }
}
