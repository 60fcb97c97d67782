package org.edustat.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Outcome;

/** Which blocks of entries speak of a region in a year, so that a question opens only those. */
final class ClaimIndex {

    /** A block that speaks of more is entered as one that may speak of anything: a long list would fill the index. */
    private static final int MOST_SUBJECTS = 8;

    private static final long ANYTHING = 0;

    private static final Set<Subject> ANY = Set.of(new Subject(ANYTHING, ANYTHING));

    private final JdbcClient jdbc;

    ClaimIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One block of the entries of one submission. */
    record Address(long submission, int place) {}

    /** What a claim speaks of. */
    private record Subject(long region, long year) {

        static Subject of(Key key) {
            return new Subject(number(key.region()), key.period().workbookYear());
        }
    }

    /** Never that of anything; two regions with the same number only cost a block that is opened in vain. */
    private static long number(String region) {
        return 1L + Integer.toUnsignedLong(region.hashCode());
    }

    void clear(long submission) {
        jdbc.sql("delete from claim_subject where submission = ?")
                .param(submission)
                .update();
    }

    /** What the blocks of a submission speak of, while they are packed. */
    Subjects subjects(long submission) {
        return new Subjects(submission);
    }

    /** Sees the claims of one submission, block after block. */
    final class Subjects {

        private final long submission;
        private final Set<Subject> subjects = new LinkedHashSet<>();
        private @Nullable Key last;

        private Subjects(long submission) {
            this.submission = submission;
        }

        /** One more claim of the block; null for a statement without one. */
        void see(@Nullable Claim claim) {
            Key key = claim == null ? null : claim.key();
            if (key != null && (last == null || !sameSubject(key, last)) && subjects.size() <= MOST_SUBJECTS) {
                last = key;
                subjects.add(Subject.of(key));
            }
        }

        /** Enters what the block spoke of; one without claims is not entered. */
        void enter(int place) {
            if (!subjects.isEmpty()) {
                ClaimIndex.this.enter(submission, place, subjects.size() > MOST_SUBJECTS ? ANY : subjects);
            }
            subjects.clear();
            last = null;
        }
    }

    private void enter(long submission, int place, Set<Subject> subjects) {
        List<Object> values = new ArrayList<>();
        subjects.forEach(subject -> Collections.addAll(values, submission, place, subject.region(), subject.year()));
        jdbc.sql("insert into claim_subject (submission, place, region, workbook_year) values "
                        + String.join(", ", Collections.nCopies(subjects.size(), "(?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    private static boolean sameSubject(Key one, Key other) {
        return one.region().equals(other.region())
                && (one.period() == other.period()
                        || one.period().workbookYear() == other.period().workbookYear());
    }

    /** The blocks of accepted submissions that may speak of the region and the year of a key. */
    List<Address> about(Key key) {
        Subject subject = Subject.of(key);
        return jdbc.sql("""
                select distinct claim_subject.submission, claim_subject.place from claim_subject
                join submission on submission.id = claim_subject.submission
                where submission.outcome = ? and (claim_subject.region = ? and claim_subject.workbook_year = ?
                or claim_subject.region = ?)""")
                .params(Outcome.ACCEPTED.code(), subject.region(), subject.year(), ANYTHING)
                .query((row, number) -> new Address(row.getLong(1), row.getInt(2)))
                .list();
    }
}
