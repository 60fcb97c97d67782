package org.edustat.operations.console.submissions;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Window;
import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.Decisions;
import org.edustat.pipeline.ExpectedSubmissions;

/** What came in, and each paper with its statements marked. */
@Controller
class SubmissionsPage {

    private static final int LINES = 100;
    private static final int FINDINGS = 200;

    private final Shelf shelf;
    private final Decisions decisions;
    private final Ledger ledger;
    private final ExpectedSubmissions register;
    private final DocumentViews documents;
    private final Sight sight;
    private final ConsoleSettings settings;

    SubmissionsPage(
            Shelf shelf,
            Decisions decisions,
            Ledger ledger,
            ExpectedSubmissions register,
            DocumentViews documents,
            Sight sight,
            ConsoleSettings settings) {
        this.shelf = shelf;
        this.decisions = decisions;
        this.ledger = ledger;
        this.register = register;
        this.documents = documents;
        this.sight = sight;
        this.settings = settings;
    }

    @GetMapping("/submissions")
    String list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        model.addAttribute("window", Window.of(shelf.list(who, status, q, words), from, LINES));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("status", status);
        model.addAttribute("q", q);
        model.addAttribute("map", map(who, model, words));
        return "submissions";
    }

    private HeatMap map(Who who, Model model, Words words) {
        try {
            return HeatMap.of(register.owed(settings.today()).stream()
                    .filter(owed -> sight.covers(who, owed.region()))
                    .toList());
        } catch (UnusableJobException unreadable) {
            model.addAttribute("unreadable", unreadable.text(words.messages()));
            return HeatMap.of(List.of());
        }
    }

    @GetMapping("/submissions/{id:\\d{1,15}}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer table,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "") String place,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        Submission submission = shelf.get(who, id);
        List<Finding> findings = findings(submission);
        model.addAttribute("submission", SubmissionLine.of(submission, shelf.whose(id), words));
        model.addAttribute("releasable", decisions.canBeReleased(submission));
        model.addAttribute("nobodys", decisions.saysNowhereWhose(submission));
        model.addAttribute("size", Words.count(submission.size()));
        model.addAttribute("sha256", submission.sha256());
        model.addAttribute(
                "findings",
                findings.stream()
                        .limit(FINDINGS)
                        .map(finding -> FindingLine.of(finding, words))
                        .toList());
        model.addAttribute("moreFindings", Math.max(0, findings.size() - FINDINGS));
        model.addAttribute(
                "document",
                documents
                        .of(submission, new DocumentViews.Asked(table, row, place), findings, words)
                        .orElse(null));
        return "submission";
    }

    /** What reading it found, and what the last run found about it. */
    private List<Finding> findings(Submission submission) {
        return Stream.concat(
                        ledger.findings().of(submission.id()).stream(),
                        ledger.concluded().filter(finding -> submission.path().equals(finding.path())))
                .distinct()
                .toList();
    }
}
