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
        WorkList work = WorkList.of(repository, step.getJobExecution().getJobInstance());
        int size = RunParameters.of(step.getJobParameters()).settings().bundle();
        Map<String, ExecutionContext> bundles = new LinkedHashMap<>();
        for (List<Long> bundle : cut(work.submissions(), size)) {
            ExecutionContext context = new ExecutionContext();
            context.putString(SUBMISSIONS, WorkList.commas(bundle));
            bundles.put(name(bundle), context);
        }
        return bundles;
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
