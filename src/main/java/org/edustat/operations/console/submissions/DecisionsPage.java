package org.edustat.operations.console.submissions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Notice;
import org.edustat.operations.console.page.Refusals;
import org.edustat.operations.console.page.Words;

/** What operators decide about a submission. */
@Controller
class DecisionsPage {

    private final Judge judge;

    DecisionsPage(Judge judge) {
        this.judge = judge;
    }

    @PostMapping("/submissions/{id:\\d{1,15}}/release")
    String release(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(required = false) @Nullable Integer year,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        return decided(who, id, "release", next, words, () -> judge.release(who, id, region, year));
    }

    @PostMapping("/submissions/{id:\\d{1,15}}/correct")
    String correct(
            @PathVariable long id,
            @RequestParam String region,
            @RequestParam(required = false) @Nullable Integer year,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        return decided(who, id, "correct", next, words, () -> judge.correct(who, id, region, year));
    }

    @PostMapping("/submissions/{id:\\d{1,15}}/reject")
    String reject(
            @PathVariable long id,
            @RequestParam String why,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        return decided(who, id, "reject", next, words, () -> judge.reject(who, id, why));
    }

    private String decided(Who who, long id, String deed, RedirectAttributes next, Words words, Runnable decision) {
        try {
            decision.run();
            next.addFlashAttribute(Notice.NAME, Notice.done(words.text("done.submission." + deed, Long.toString(id))));
        } catch (RuntimeException failure) {
            String why = Refusals.text(failure, words).orElseThrow(() -> failure);
            judge.refused(who, "submission." + deed, id, why);
            next.addFlashAttribute(Notice.NAME, Notice.refused(why));
        }
        return "redirect:/submissions/" + id;
    }
}
