package org.edustat.operations.console.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.edustat.concept.Finding;
import org.edustat.concept.FindingGroup;
import org.edustat.concept.Severity;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Notice;
import org.edustat.operations.console.page.Window;
import org.edustat.operations.console.page.Words;

/** What is wrong or doubtful, and why some of it is right after all. */
@Controller
class FindingsPage {

    private static final int LINES = 100;

    private final FindingList list;
    private final Explainer explainer;
    private final Ledger ledger;

    FindingsPage(FindingList list, Explainer explainer, Ledger ledger) {
        this.list = list;
        this.explainer = explainer;
        this.ledger = ledger;
    }

    /** A rule with how often it was broken. */
    record RuleCount(String rule, int count) {}

    @GetMapping("/findings")
    String findings(
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        List<Finding> all = list.seenBy(who);
        List<Finding> asked = list.filtered(all, severity, rule, q, words).stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        List<FindingGroup> groups = FindingGroup.of(asked);
        Map<String, Long> numbers = list.numbers();
        model.addAttribute(
                "window",
                Window.of(
                        groups.stream()
                                .map(group -> GroupLine.of(
                                        group, numbers.get(group.first().path()), words))
                                .toList(),
                        from,
                        LINES));
        model.addAttribute("severities", Severity.values());
        model.addAttribute("severity", severity);
        model.addAttribute("rule", rule);
        model.addAttribute("q", q);
        model.addAttribute("counts", severities(all));
        model.addAttribute("rules", rules(all));
        model.addAttribute("explanations", ledger.explanations().list());
        return "findings";
    }

    /** The form in which a finding is explained. */
    @GetMapping("/findings/explain")
    String form(
            @RequestParam String rule,
            @RequestParam String key,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        Finding finding = list.find(who, rule, key).orElseThrow(() -> new NotFoundException(key));
        model.addAttribute("finding", GroupLine.of(new FindingGroup(List.of(finding)), 0L, words));
        model.addAttribute("key", key);
        model.addAttribute("expires", explainer.usualEnd());
        return "explain";
    }

    @PostMapping("/findings/explain")
    String explain(
            @RequestParam String rule,
            @RequestParam String key,
            @RequestParam String why,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate expires,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        Finding finding = list.find(who, rule, key).orElseThrow(() -> new NotFoundException(key));
        if (why.isBlank() || expires == null) {
            next.addFlashAttribute(Notice.NAME, Notice.refused(words.text("explain.why_missing")));
            next.addAttribute("rule", rule);
            next.addAttribute("key", key);
            return "redirect:/findings/explain";
        }
        explainer.explain(who, finding, why.strip(), expires);
        next.addFlashAttribute(Notice.NAME, Notice.done(words.text("done.finding.explain")));
        return "redirect:/findings";
    }

    private static Map<Severity, Integer> severities(List<Finding> findings) {
        Map<Severity, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    private static List<RuleCount> rules(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> new RuleCount(one.getKey(), one.getValue()))
                .toList();
    }
}
