package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.edustat.catalogue.JobFault;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.validation.Explanations;

/** The lists of {@code jobs/} that a night needs late: what is wrong in them is told before it begins. */
public final class JobLists {

    private JobLists() {}

    /** @throws UnusableJobException where lines of them are wrong, with all of them */
    public static void check(JobsFolder jobs) {
        List<JobFault> faults = new ArrayList<>();
        Stream.<Runnable>of(
                        () -> Explanations.load(jobs),
                        () -> ExpectedSubmissions.check(jobs),
                        () -> SettingsFile.mail(jobs))
                .forEach(read -> {
                    try {
                        read.run();
                    } catch (UnusableJobException wrong) {
                        faults.addAll(wrong.faults());
                    }
                });
        if (!faults.isEmpty()) {
            throw new UnusableJobException(faults);
        }
    }
}
