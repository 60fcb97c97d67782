package org.edustat.pipeline;

/** How the job and its steps are called, in the order in which they go. */
final class NightlyJob {

    static final String NAME = "nightly";

    static final String RECEIVE = "receive";
    static final String READ = "read";
    static final String CONSOLIDATE = "consolidate";
    static final String REPORT = "report";
    static final String DELIVER = "deliver";
    static final String MAIL = "mail";

    private NightlyJob() {}
}
