package org.edustat.pipeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;

/** The job: receive, read, consolidate, report, deliver, mail. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final int ONE_SUBMISSION = 1;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Announcer announcer;

    JobConfiguration(JobRepository repository, PlatformTransactionManager transactions, Announcer announcer) {
        this.repository = repository;
        this.transactions = transactions;
        this.announcer = announcer;
    }

    @Bean
    Job nightly(Step receive, Step read, Evaluator evaluator, Publisher publisher, Mailer mailer, StopOnShutdown stop) {
        return new JobBuilder(NightlyJob.NAME, repository)
                .listener(stop)
                .listener(announcer)
                .start(receive)
                .next(read)
                .next(step(NightlyJob.CONSOLIDATE, evaluator::evaluate))
                .next(noting(NightlyJob.REPORT, publisher::report))
                .next(step(NightlyJob.DELIVER, publisher::deliver))
                .next(step(NightlyJob.MAIL, mailer::send))
                .build();
    }

    @Bean
    Step receive(Reception reception) {
        Readings readings = new Readings(repository);
        Tasklet bridge = (contribution, chunk) -> {
            StepExecution step = contribution.getStepExecution();
            boolean anew = !readings.stillHold(step.getJobExecution());
            reception
                    .receive(RunParameters.of(step.getJobParameters()).settings(), anew)
                    .writeTo(step.getExecutionContext());
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(NightlyJob.RECEIVE, repository)
                .tasklet(bridge, transactions)
                .listener(announcer)
                .build();
    }

    @Bean
    Step read(Partitioner bundles, Step bundle, SimpleAsyncTaskExecutor hands) {
        return new StepBuilder(NightlyJob.READ, repository)
                .partitioner(NightlyJob.READ, bundles)
                .step(bundle)
                .taskExecutor(hands)
                .listener(announcer)
                .build();
    }

    @Bean
    @StepScope
    Partitioner bundles(@Value("#{stepExecution}") StepExecution step) {
        return new Bundles(repository, step);
    }

    /** One bundle: a submission is read and written in one transaction with the note that it is done. */
    @Bean
    Step bundle(BundleReader reader, BundleWriter writer) {
        return new ChunkOrientedStepBuilder<Submission, Submission>(NightlyJob.READ, repository, ONE_SUBMISSION)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .listener(announcer)
                .build();
    }

    @Bean
    @StepScope
    BundleReader bundleReader(Ledger ledger, @Value("#{stepExecution}") StepExecution step) {
        return new BundleReader(ledger.submissions(), Bundles.submissions(repository, step));
    }

    @Bean
    @StepScope
    BundleWriter bundleWriter(
            SubmissionDesk desk, Keeping keeping, @Value("#{stepExecution}") StepExecution step, Courtesy courtesy) {
        return new BundleWriter(desk, keeping, step, announcer, courtesy);
    }

    /** Steps after reading may be repeated: they put the same in the same place. */
    private Step step(String name, Consumer<RunParameters> work) {
        return noting(name, run -> {
            work.accept(run);
            return List.of();
        });
    }

    /** What the work says that somebody has to know stays with the step. */
    private Step noting(String name, Function<RunParameters, List<String>> work) {
        Tasklet bridge = (contribution, chunk) -> {
            List<String> notes =
                    work.apply(RunParameters.of(contribution.getStepExecution().getJobParameters()));
            contribution.setExitStatus(ExitStatus.COMPLETED.addExitDescription(String.join(" ", notes)));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository)
                .tasklet(bridge, transactions)
                .allowStartIfComplete(true)
                .listener(announcer)
                .build();
    }
}
