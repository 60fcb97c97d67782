package org.edustat.pipeline;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.assessment.Assessment;
import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.consolidation.Consolidation;
import org.edustat.delivery.Delivery;
import org.edustat.delivery.Post;
import org.edustat.extraction.Extraction;
import org.edustat.intake.Intake;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Sessions;
import org.edustat.ledger.StoreHold;
import org.edustat.ledger.StoreUrl;
import org.edustat.normalisation.Normalisation;
import org.edustat.pipeline.evaluation.PlaceByPlace;
import org.edustat.pipeline.silence.NilReturns;
import org.edustat.pipeline.succession.Succession;
import org.edustat.reading.Reading;
import org.edustat.reporting.Reporting;
import org.edustat.validation.Validation;

/** Makes what the job is made of; {@link JobConfiguration} makes the job itself. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    @Bean
    Reception reception(Intake intake, Ledger ledger) {
        return new Reception(intake, ledger.submissions());
    }

    @Bean
    SubmissionDesk submissionDesk(
            Reading reading,
            Normalisation normalisation,
            Extraction extraction,
            Consolidation consolidation,
            Validation validation,
            Ledger ledger,
            Catalogue catalogue) {
        return new SubmissionDesk(
                reading,
                new Ownership(normalisation, ledger.releases()::of),
                normalisation,
                extraction,
                consolidation,
                validation,
                new NilReturns(catalogue));
    }

    @Bean
    Keeping keeping(Ledger ledger, PlatformTransactionManager transactions) {
        return new Keeping(ledger.submissions(), transactions);
    }

    @Bean
    Evaluator evaluator(
            Ledger ledger,
            Catalogue catalogue,
            Validation validation,
            Consolidation consolidation,
            Assessment assessment,
            Delivery delivery,
            CountyDesk counties,
            JobsFolder jobs) {
        return new Evaluator(
                ledger,
                new Succession(ledger.submissions(), catalogue),
                new PlaceByPlace(ledger, validation, consolidation, assessment),
                new Standing(ledger, jobs),
                delivery,
                counties,
                catalogue,
                jobs);
    }

    @Bean
    ExpectedSubmissions expectedSubmissions(Ledger ledger, Catalogue catalogue, JobsFolder jobs) {
        return new ExpectedSubmissions(ledger, catalogue.regions(), jobs);
    }

    @Bean
    CountyDesk countyDesk(Ledger ledger, Consolidation consolidation, Assessment assessment, Catalogue catalogue) {
        return new CountyDesk(ledger, consolidation, assessment, catalogue);
    }

    @Bean
    PromiseDesk promiseDesk(Ledger ledger, Assessment assessment) {
        return new PromiseDesk(ledger, assessment);
    }

    @Bean
    Publisher publisher(
            Ledger ledger,
            Reporting reporting,
            Delivery delivery,
            ExpectedSubmissions expected,
            PromiseDesk promises,
            CountyDesk counties) {
        return new Publisher(
                ledger,
                reporting,
                delivery,
                new SurroundingsOfRun(ledger, expected),
                new AssessmentOfRun(promises, counties));
    }

    @Bean
    Mailer mailer(Ledger ledger, JobsFolder jobs) {
        return new Mailer(ledger, jobs, Post::of);
    }

    @Bean
    @Lazy
    MailBook mailBook(Ledger ledger, JobsFolder jobs) {
        return new MailBook(ledger, jobs);
    }

    @Bean
    EarlierReleases earlierReleases(
            Ledger ledger, Publisher publisher, Delivery delivery, JdbcClient jdbc, JobsFolder jobs) {
        return new EarlierReleases(
                ledger, publisher, delivery, new RunRows(jdbc)::settings, () -> Fingerprint.of(jobs));
    }

    @Bean
    Revisions revisions(Ledger ledger) {
        return new Revisions(ledger);
    }

    @Bean
    Announcer announcer(JobRepository repository, StoreHold hold, Ledger ledger) {
        return new Announcer(repository, hold, ledger.runLock());
    }

    @Bean
    StopOnShutdown stopOnShutdown(ObjectProvider<JobOperator> operator, JobRepository repository) {
        return new StopOnShutdown(operator, repository);
    }

    @Bean
    Decisions decisions(
            Ledger ledger, Catalogue catalogue, Exclusively exclusively, PlatformTransactionManager transactions) {
        return new Decisions(ledger, catalogue.regions(), exclusively, new TransactionTemplate(transactions));
    }

    @Bean
    @Lazy
    Retention retention(
            Ledger ledger, JobsFolder jobs, Exclusively exclusively, PlatformTransactionManager transactions) {
        return new Retention(ledger, jobs, exclusively::alone, new TransactionTemplate(transactions));
    }

    @Bean
    Exclusively exclusively(Ledger ledger, StoreUrl store, Sessions sessions, StopOnShutdown stop) {
        return new Exclusively(ledger.runLock(), store.file().isPresent(), sessions, stop::askToStop);
    }

    /** The threads that read submissions; each run says how many. Where Java minds priorities, pages go before them. */
    @Bean
    SimpleAsyncTaskExecutor hands() {
        SimpleAsyncTaskExecutor hands = new SimpleAsyncTaskExecutor("hand-");
        hands.setThreadPriority(Thread.MIN_PRIORITY);
        return hands;
    }

    @Bean
    Courtesy courtesy() {
        return new Courtesy();
    }

    @Bean
    Runs runs(
            JobOperator operator,
            JobRepository repository,
            Job nightly,
            Ledger ledger,
            JdbcClient jdbc,
            JobsFolder jobs,
            SimpleAsyncTaskExecutor hands,
            Reception reception,
            Announcer announcer,
            Exclusively exclusively) {
        RunRows rows = new RunRows(jdbc);
        RunBook book = new RunBook(repository, rows);
        Recovery recovery = new Recovery(operator, repository, jdbc);
        Summing summing = new Summing(ledger, repository, rows);
        return new Runs(
                new Launch(operator, nightly, book, summing, hands, Fingerprint.of(jobs)),
                operator,
                recovery,
                book,
                exclusively,
                reception,
                announcer,
                jobs);
    }
}
