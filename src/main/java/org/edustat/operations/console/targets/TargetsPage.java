package org.edustat.operations.console.targets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.edustat.concept.Coded;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Window;
import org.edustat.operations.console.page.Words;

/** What papers promise, and what became of it. */
@Controller
class TargetsPage {

    private static final int LINES = 100;

    private final Ledger ledger;
    private final Sight sight;

    TargetsPage(Ledger ledger, Sight sight) {
        this.ledger = ledger;
        this.sight = sight;
    }

    @GetMapping("/targets")
    String targets(
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "0") int from,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        List<Verdict> seen = verdicts()
                .filter(verdict -> sight.covers(who, verdict.target().key().region()))
                .toList();
        List<Verdict> asked = seen.stream()
                .filter(verdict ->
                        region.isEmpty() || verdict.target().key().region().equals(region))
                .filter(verdict -> status.isEmpty()
                        || Objects.equals(
                                Coded.find(Verdict.Status.class, status).orElse(null), verdict.status()))
                .toList();
        model.addAttribute("attainment", Attainment.of(Verdict.promised(seen), words));
        model.addAttribute(
                "regions",
                seen.stream()
                        .map(verdict -> verdict.target().key().region())
                        .collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute("region", region);
        model.addAttribute("status", status);
        model.addAttribute("statuses", Verdict.Status.values());
        model.addAttribute("counts", counts(asked));
        model.addAttribute(
                "window",
                Window.of(
                        asked.stream()
                                .map(verdict -> TargetLine.of(verdict, words))
                                .toList(),
                        from,
                        LINES));
        model.addAttribute("promises", promises(words, who));
        return "targets";
    }

    private Stream<Verdict> verdicts() {
        return ledger.evaluations().latest().map(ledger.evaluations()::verdicts).orElseGet(Stream::empty);
    }

    private static Map<Verdict.Status, Integer> counts(List<Verdict> verdicts) {
        Map<Verdict.Status, Integer> counts = new EnumMap<>(Verdict.Status.class);
        verdicts.forEach(verdict -> counts.merge(verdict.status(), 1, Integer::sum));
        return counts;
    }

    private List<PromiseLine> promises(Words words, Who who) {
        return ledger.promises()
                .current()
                .map(promised -> PromiseLine.of(
                        promised,
                        ledger.submissions().attribution(promised.submission().id()),
                        words))
                .filter(line -> sight.covers(who, line.region()))
                .limit(LINES)
                .toList();
    }
}
