package org.edustat.operations.console.watch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.edustat.ledger.Ledger;
import org.edustat.operations.console.Punctuality;
import org.edustat.pipeline.RunState;
import org.edustat.pipeline.Runs;

/** Whether the console lives, whether its store answers, and whether the nights go well. */
@RestController
class HealthPage {

    private final Ledger ledger;
    private final Runs runs;
    private final Punctuality punctuality;

    HealthPage(Ledger ledger, Runs runs, Punctuality punctuality) {
        this.ledger = ledger;
        this.runs = runs;
        this.punctuality = punctuality;
    }

    /** One word for a machine that only wants to know whether to act. */
    record Word(String status) {}

    /**
     * How the nights go.
     *
     * @param status {@code good}, {@code late} where no night began when one should have, {@code failed} where the last
     *     one did
     */
    record Nights(
            String status,
            boolean late,
            @Nullable Instant lastBegun,
            @Nullable Instant lastGood) {}

    @GetMapping("/health/live")
    Word live() {
        return new Word("live");
    }

    @GetMapping("/health/ready")
    ResponseEntity<Word> ready() {
        try {
            ledger.accounts().none();
            return ResponseEntity.ok(new Word("ready"));
        } catch (DataAccessException | TransactionException gone) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Word("no store"));
        }
    }

    /** An answer of 503 is a reason to look. */
    @GetMapping({"/health", "/health/nights"})
    ResponseEntity<Nights> nights() {
        boolean late = punctuality.late();
        boolean failed = runs.newest(1).stream()
                .findFirst()
                .filter(run -> run.state() == RunState.FAILED || run.state() == RunState.UNKNOWN)
                .isPresent();
        Nights nights = new Nights(
                late ? "late" : failed ? "failed" : "good",
                late,
                punctuality.begun().orElse(null),
                punctuality.lastGood().orElse(null));
        return ResponseEntity.status(late || failed ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .body(nights);
    }
}
