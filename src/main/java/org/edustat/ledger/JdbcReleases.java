package org.edustat.ledger;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Sha256;
import org.edustat.concept.Submission;

/** What operators said, in the store. */
final class JdbcReleases implements Releases {

    private final JdbcClient jdbc;
    private final TransactionTemplate whole;

    JdbcReleases(JdbcClient jdbc, TransactionTemplate whole) {
        this.jdbc = jdbc;
        this.whole = whole;
    }

    @Override
    public void release(long submission, String region, @Nullable Integer year) {
        whole.executeWithoutResult(status -> {
            jdbc.sql("delete from released where submission = ?")
                    .param(submission)
                    .update();
            jdbc.sql("insert into released (submission, region, of_year) values (?, ?, ?)")
                    .param(submission)
                    .param(region)
                    .param(year)
                    .update();
        });
    }

    @Override
    public Optional<Release> of(Submission submission) {
        return jdbc.sql("""
                select released.submission, released.region, released.of_year from released
                join submission on submission.id = released.submission
                where submission.path_digest = ? and submission.id <= ?
                order by submission.id desc limit 1""")
                .params(Sha256.of(submission.path()), submission.id())
                .query((row, number) -> row.getLong(1) == submission.id()
                        ? new Release(row.getString(2), row.getObject(3, Integer.class), false)
                        : new Release(row.getString(2), null, true))
                .optional();
    }
}
