package org.edustat.operations.console.submissions;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Submission;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Notice;
import org.edustat.operations.console.page.Words;

/** What the headers of a submission's tables mean. */
@Controller
class LayoutPage {

    private static final int LONGEST = 80;

    private final Shelf shelf;
    private final LayoutDesk desk;
    private final Catalogue catalogue;

    LayoutPage(Shelf shelf, LayoutDesk desk, Catalogue catalogue) {
        this.shelf = shelf;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @GetMapping("/submissions/{id:\\d{1,15}}/layout")
    String form(@PathVariable long id, Model model, @ModelAttribute("w") Words words, @ModelAttribute("who") Who who) {
        Submission submission = shelf.get(who, id);
        model.addAttribute("submission", SubmissionLine.of(submission, shelf.whose(id), words));
        try {
            model.addAttribute("forms", desk.forms(submission, words));
        } catch (UnusableJobException unreadable) {
            model.addAttribute("forms", List.of());
            model.addAttribute("unreadable", unreadable.text(words.messages()));
        }
        model.addAttribute(
                "indicators",
                catalogue.indicators().list().stream().map(one -> one.labelZh()).toList());
        return "layout";
    }

    /** @param said has the words for each head under its place, as in {@code head0} */
    @PostMapping("/submissions/{id:\\d{1,15}}/layout")
    String settle(
            @PathVariable long id,
            @RequestParam int table,
            @RequestParam Map<String, String> said,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        Submission submission = shelf.get(who, id);
        try {
            LayoutForm form = desk.forms(submission, words).stream()
                    .filter(one -> one.number() == table)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException(table));
            List<String> meant = IntStream.range(0, form.heads().size())
                    .mapToObj(place -> said.getOrDefault("head" + place, ""))
                    .toList();
            if (meant.stream().allMatch(String::isBlank) || meant.stream().anyMatch(one -> one.length() > LONGEST)) {
                next.addFlashAttribute(Notice.NAME, Notice.refused(words.text("layout.nothing_said")));
                return "redirect:/submissions/" + id + "/layout";
            }
            String file = desk.settle(who, submission, form, meant);
            next.addFlashAttribute(Notice.NAME, Notice.done(words.text("done.layout.settle", file)));
        } catch (UnusableJobException unreadable) {
            next.addFlashAttribute(
                    Notice.NAME, Notice.refused(words.text("refused.job", unreadable.text(words.messages()))));
        }
        return "redirect:/submissions/" + id;
    }
}
