package org.edustat.pipeline;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.validation.Explanations;

/** The lists of {@code jobs/} that a night needs late: what is wrong in them is told before it begins. */
public final class JobLists {

    private JobLists() {}

    /** @throws UnusableJobException where lines of them are wrong, with all of them */
    public static void check(JobsFolder jobs) {
        UnusableJobException.together(
                () -> Explanations.load(jobs), () -> ExpectedSubmissions.check(jobs), () -> SettingsFile.mail(jobs));
    }
}
