package org.edustat.pipeline;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import org.edustat.assessment.Assessment;
import org.edustat.catalogue.JobsFolder;
import org.edustat.consolidation.Consolidation;
import org.edustat.delivery.Delivery;
import org.edustat.extraction.Extraction;
import org.edustat.intake.Intake;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.StoreHold;
import org.edustat.normalisation.Normalisation;
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
            Validation validation) {
        return new SubmissionDesk(reading, normalisation, extraction, consolidation, validation);
    }

    @Bean
    Keeping keeping(Ledger ledger, PlatformTransactionManager transactions) {
        return new Keeping(ledger.submissions(), transactions);
    }

    @Bean
    Evaluator evaluator(
            Ledger ledger,
            Validation validation,
            Consolidation consolidation,
            Assessment assessment,
            Delivery delivery) {
        return new Evaluator(ledger, validation, consolidation, assessment, new Standing(ledger), delivery);
    }

    @Bean
    Publisher publisher(Ledger ledger, Reporting reporting, Delivery delivery) {
        return new Publisher(ledger, reporting, delivery);
    }

    @Bean
    Announcer announcer(JobRepository repository, StoreHold hold) {
        return new Announcer(repository, hold);
    }

    @Bean
    StopOnShutdown stopOnShutdown(ObjectProvider<JobOperator> operator, JobRepository repository) {
        return new StopOnShutdown(operator, repository);
    }

    /** The threads that read submissions; each run says how many. */
    @Bean
    SimpleAsyncTaskExecutor hands() {
        return new SimpleAsyncTaskExecutor("hand-");
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
            StopOnShutdown stop) {
        RunBook book = new RunBook(repository);
        Recovery recovery = new Recovery(operator, repository, jdbc);
        Summing summing = new Summing(ledger, repository);
        return new Runs(
                new Launch(operator, nightly, book, summing, hands, Fingerprint.of(jobs)),
                operator,
                recovery,
                book,
                new Exclusively(ledger.runLock(), recovery::running, stop::askToStop),
                reception,
                announcer);
    }
}
