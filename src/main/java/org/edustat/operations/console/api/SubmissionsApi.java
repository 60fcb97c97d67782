package org.edustat.operations.console.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.edustat.concept.Submission;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Vocabulary;
import org.edustat.operations.console.submissions.Judge;
import org.edustat.operations.console.submissions.Shelf;
import org.edustat.operations.console.submissions.SubmissionLine;
import org.edustat.operations.console.submissions.Uploads;

/** What came in, and what is decided about it. */
@RestController
class SubmissionsApi {

    private static final int MOST_STATEMENTS = 5000;

    private final Shelf shelf;
    private final Judge judge;
    private final Uploads uploads;
    private final Ledger ledger;
    private final Sight sight;
    private final Vocabulary vocabulary;
    private final Diary diary;

    SubmissionsApi(
            Shelf shelf, Judge judge, Uploads uploads, Ledger ledger, Sight sight, Vocabulary vocabulary, Diary diary) {
        this.shelf = shelf;
        this.judge = judge;
        this.uploads = uploads;
        this.ledger = ledger;
        this.sight = sight;
        this.vocabulary = vocabulary;
        this.diary = diary;
    }

    /** Whose a submission is; the year only where the paper does not say it. */
    record Whose(String region, @Nullable Integer year) {}

    /** Why it is rejected. */
    record Why(String why) {}

    /** Where a file went. */
    record Arrived(String path) {}

    /** One number of a paper. */
    record StatementLine(
            String place,
            String text,
            String quotation,
            String kind,
            @Nullable String key) {

        static StatementLine of(Entry entry) {
            return new StatementLine(
                    entry.statement().origin().place(),
                    entry.statement().origin().text(),
                    entry.statement().origin().quotation(),
                    entry.statement().kind().code(),
                    entry.claim() == null ? null : entry.claim().key().notation());
        }
    }

    @GetMapping("/api/submissions")
    List<SubmissionLine> list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal Who who,
            Locale language) {
        return shelf.list(who, status, q, vocabulary.in(language));
    }

    @GetMapping("/api/submissions/{id}")
    Submission one(@PathVariable long id, @AuthenticationPrincipal Who who) {
        return shelf.get(who, id);
    }

    @GetMapping("/api/submissions/{id}/statements")
    List<StatementLine> statements(@PathVariable long id, @AuthenticationPrincipal Who who) {
        shelf.get(who, id);
        return ledger.submissions()
                .entries(id)
                .limit(MOST_STATEMENTS)
                .map(StatementLine::of)
                .toList();
    }

    @PostMapping("/api/submissions/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable long id, @RequestBody Whose whose, @AuthenticationPrincipal Who who) {
        judge.release(who, id, whose.region(), whose.year());
    }

    @PostMapping("/api/submissions/{id}/correct")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable long id, @RequestBody Whose whose, @AuthenticationPrincipal Who who) {
        judge.correct(who, id, whose.region(), whose.year());
    }

    @PostMapping("/api/submissions/{id}/reject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable long id, @RequestBody Why why, @AuthenticationPrincipal Who who) {
        judge.reject(who, id, why.why());
    }

    @PostMapping("/api/submissions")
    @ResponseStatus(HttpStatus.CREATED)
    Arrived upload(
            @RequestParam MultipartFile file,
            @RequestParam String region,
            @RequestParam int year,
            @AuthenticationPrincipal Who who)
            throws IOException {
        if (!sight.covers(who, region)) {
            throw new NotFoundException(region);
        }
        try (InputStream bytes = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            String path = uploads.take(name, bytes, region, year).path();
            diary.note(who, "submission.upload", path, Long.toString(file.getSize()));
            return new Arrived(path);
        }
    }
}
