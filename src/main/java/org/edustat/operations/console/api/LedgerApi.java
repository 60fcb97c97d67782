package org.edustat.operations.console.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.ledger.Deed;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.figures.FigureBook;
import org.edustat.operations.console.figures.TrailView;
import org.edustat.operations.console.figures.Trails;
import org.edustat.operations.console.findings.Explainer;
import org.edustat.operations.console.findings.FindingList;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Vocabulary;
import org.edustat.operations.console.page.Words;
import org.edustat.operations.console.reports.Shelves;
import org.edustat.operations.console.targets.TargetLine;

/** What the nights concluded: figures, targets, findings, reports; and the journal. */
@RestController
class LedgerApi {

    private static final int MOST_DEEDS = 1000;

    private final Ledger ledger;
    private final FigureBook book;
    private final Trails trails;
    private final FindingList findings;
    private final Explainer explainer;
    private final Shelves shelves;
    private final Sight sight;
    private final Vocabulary vocabulary;

    LedgerApi(
            Ledger ledger,
            FigureBook book,
            Trails trails,
            FindingList findings,
            Explainer explainer,
            Shelves shelves,
            Sight sight,
            Vocabulary vocabulary) {
        this.ledger = ledger;
        this.book = book;
        this.trails = trails;
        this.findings = findings;
        this.explainer = explainer;
        this.shelves = shelves;
        this.sight = sight;
        this.vocabulary = vocabulary;
    }

    /** A figure with how many say otherwise. */
    record FigureLine(String key, String value, String unit, int rivals) {}

    /** A finding in words. */
    record FindingLine(String rule, String severity, String path, String place, String key, String what, String mend) {

        static FindingLine of(Finding finding, Words words) {
            return new FindingLine(
                    finding.rule(),
                    finding.severity().code(),
                    finding.path() == null ? "" : finding.path(),
                    finding.origin() == null ? "" : finding.origin().place(),
                    finding.key() == null ? "" : finding.key().notation(),
                    words.what(finding),
                    words.mend(finding));
        }
    }

    /** Why a doubtful figure is right after all, and until when that holds. */
    record Reason(String rule, String key, String why, LocalDate expires) {}

    @GetMapping("/api/indicators")
    Map<String, Integer> indicators() {
        return book.indicators();
    }

    @GetMapping("/api/figures")
    List<FigureLine> figures(
            @RequestParam String indicator,
            @RequestParam(defaultValue = "") String region,
            @AuthenticationPrincipal Who who) {
        return book.of(indicator).stream()
                .filter(figure -> sight.covers(who, figure.key().region()))
                .filter(figure -> region.isEmpty() || figure.key().region().equals(region))
                .map(figure -> new FigureLine(
                        figure.key().notation(),
                        String.valueOf(figure.chosen().amount().value()),
                        figure.chosen().amount().unit().code(),
                        figure.rivals().size()))
                .toList();
    }

    @GetMapping("/api/figures/trail")
    List<TrailView> trail(@RequestParam String key, @AuthenticationPrincipal Who who, Locale language) {
        try {
            Key asked = Key.parse(key);
            if (!sight.covers(who, asked.region())) {
                throw new NotFoundException(key);
            }
            return trails.of(asked, vocabulary.in(language));
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException(key);
        }
    }

    @GetMapping("/api/targets")
    List<TargetLine> targets(@AuthenticationPrincipal Who who, Locale language) {
        return ledger.evaluations().latest().stream()
                .flatMap(ledger.evaluations()::verdicts)
                .filter(verdict -> sight.covers(who, verdict.target().key().region()))
                .map(verdict -> TargetLine.of(verdict, vocabulary.in(language)))
                .toList();
    }

    @GetMapping("/api/findings")
    List<FindingLine> findings(
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String rule,
            @AuthenticationPrincipal Who who,
            Locale language) {
        Words words = vocabulary.in(language);
        return findings.filtered(findings.seenBy(who), severity, rule, "", words).stream()
                .map(finding -> FindingLine.of(finding, words))
                .toList();
    }

    @PostMapping("/api/findings/explain")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explain(@RequestBody Reason reason, @AuthenticationPrincipal Who who) {
        Finding finding =
                findings.find(who, reason.rule(), reason.key()).orElseThrow(() -> new NotFoundException(reason.key()));
        explainer.explain(who, finding, reason.why(), reason.expires());
    }

    @GetMapping("/api/reports")
    List<Publication> reports(@AuthenticationPrincipal Who who) {
        return shelves.published(who);
    }

    @GetMapping("/api/log")
    List<Deed> log(@RequestParam(defaultValue = "0") int from) {
        return ledger.journal().newest(Math.max(0, from), MOST_DEEDS);
    }
}
