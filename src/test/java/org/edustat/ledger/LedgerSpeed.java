package org.edustat.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** How long half a million statements take to keep and their claims to read: {@code -Dtest=LedgerSpeed}. */
class LedgerSpeed {

    private static final int SUBMISSIONS = 1_000;
    private static final int STATEMENTS = 500;

    @TempDir
    Path folder;

    @Test
    void halfAMillionStatements() throws Exception {
        Path store = folder.resolve("edustat");
        try (OpenLedger open = OpenLedger.at("jdbc:h2:file:" + store, folder)) {
            long begin = System.nanoTime();
            for (int i = 0; i < SUBMISSIONS; i++) {
                Submission submission = open.ledger().submissions().receive(Samples.arrived(i + ".xlsx", "x" + i));
                open.ledger().submissions().keep(submission.id(), Samples.contents(submission, STATEMENTS));
            }
            say("kept", begin);
            begin = System.nanoTime();
            assertThat(open.ledger().claims().ofPlaces().count()).isEqualTo((long) SUBMISSIONS * STATEMENTS);
            say("claims read", begin);
        }
        System.out.printf("store: %d MB%n", Files.size(folder.resolve("edustat.mv.db")) >> 20);
    }

    private static void say(String what, long begin) {
        System.out.printf("%s in %d ms%n", what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }
}
