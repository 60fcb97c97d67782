package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts the work list into bundles. A bundle is called by its first submission, so that after a failure each is matched
 * with what it has already done.
 */
final class Bundles implements Partitioner {

    static final String SUBMISSIONS = "submissions";

    private final JobRepository repository;
    private final StepExecution step;

    /** @param step the one whose work is cut */
    Bundles(JobRepository repository, StepExecution step) {
        this.repository = repository;
        this.step = step;
    }

    @Override
    public Map<String, ExecutionContext> partition(int ignored) {
        Map<String, ExecutionContext> bundles = new LinkedHashMap<>();
        for (List<Long> bundle : cut(repository, step)) {
            ExecutionContext context = new ExecutionContext();
            context.putString(SUBMISSIONS, WorkList.commas(bundle));
            bundles.put(name(bundle), context);
        }
        return bundles;
    }

    /**
     * The submissions of a bundle. A machine that broke down between two writes has kept the bundle's name alone; then
     * it is cut from the work list again.
     */
    static List<Long> submissions(JobRepository repository, StepExecution bundle) {
        List<Long> kept = WorkList.numbers(bundle.getExecutionContext().getString(SUBMISSIONS, ""));
        String first = bundle.getStepName().substring(bundle.getStepName().lastIndexOf(':') + 1);
        return kept.isEmpty()
                ? cut(repository, bundle).stream()
                        .filter(one -> name(one).equals(first))
                        .findFirst()
                        .orElseThrow()
                : kept;
    }

    private static List<List<Long>> cut(JobRepository repository, StepExecution step) {
        WorkList work = WorkList.of(repository, step.getJobExecution().getJobInstance());
        int size = RunParameters.of(step.getJobParameters()).settings().bundle();
        return cut(work.submissions(), size);
    }

    static List<List<Long>> cut(List<Long> work, int size) {
        List<List<Long>> bundles = new ArrayList<>();
        for (int from = 0; from < work.size(); from += size) {
            bundles.add(work.subList(from, Math.min(from + size, work.size())));
        }
        return bundles;
    }

    private static String name(List<Long> bundle) {
        return bundle.get(0).toString();
    }
}
