package org.edustat.operations.console.night;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.operations.console.Punctuality;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Notice;
import org.edustat.operations.console.page.Refusals;
import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.Runs;
import org.edustat.pipeline.UnknownRunException;

/** Tonight, and the nights before. */
@Controller
class NightPage {

    private static final int RUNS_SHOWN = 12;
    private static final String HOME = "redirect:/";

    private final Runs runs;
    private final RunViews views;
    private final NightWork work;
    private final NightCounts counts;
    private final Punctuality punctuality;
    private final ChangeBook changes;
    private final Tasks tasks;
    private final Ledger ledger;
    private final Diary diary;

    NightPage(
            Runs runs,
            RunViews views,
            NightWork work,
            NightCounts counts,
            ChangeBook changes,
            Tasks tasks,
            Punctuality punctuality,
            Ledger ledger,
            Diary diary) {
        this.changes = changes;
        this.tasks = tasks;
        this.punctuality = punctuality;
        this.ledger = ledger;
        this.runs = runs;
        this.views = views;
        this.work = work;
        this.counts = counts;
        this.diary = diary;
    }

    @GetMapping("/")
    String tonight(Model model, @ModelAttribute("w") Words words, @ModelAttribute("who") Who who) {
        state(model, words);
        model.addAttribute(
                "runs",
                runs.newest(RUNS_SHOWN).stream()
                        .map(run -> RunLine.of(run, words))
                        .toList());
        model.addAttribute("counts", counts.now(who));
        model.addAttribute("tasks", tasks.of(who, words));
        model.addAttribute("late", punctuality.late());
        model.addAttribute("stale", work.stale());
        return "night";
    }

    /** The part that is asked for again and again while a run goes. */
    @GetMapping("/night/state")
    String state(Model model, @ModelAttribute("w") Words words) {
        model.addAttribute("run", views.newest(words).orElse(null));
        return "night-state";
    }

    /** Of a run, else of the last; a part of a page for the script, a page for whoever has none. */
    @GetMapping("/night/changes")
    String changes(
            @RequestParam(defaultValue = "") String of,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        model.addAttribute(
                "changes", asked(of).map(run -> changes.of(run, words, who)).orElse(null));
        return part == null ? "changes" : "night-changes";
    }

    private Optional<RunName> asked(String run) {
        try {
            return run.isEmpty() ? ledger.evaluations().latest() : Optional.of(RunName.parse(run));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new NotFoundException(run);
        }
    }

    @GetMapping("/night/{id:\\d{1,15}}")
    String one(@PathVariable long id, Model model, @ModelAttribute("w") Words words) {
        try {
            model.addAttribute("run", views.of(id, words));
        } catch (UnknownRunException unknown) {
            throw new NotFoundException(id);
        }
        return "run";
    }

    @PostMapping("/night/run")
    String run(RedirectAttributes next, @ModelAttribute("w") Words words, @ModelAttribute("who") Who who) {
        AtomicBoolean opensAnew = new AtomicBoolean();
        String home = asked(next, words, who, "run.start", "", () -> opensAnew.set(work.run()));
        return opensAnew.get() ? "reopening" : home;
    }

    @PostMapping("/night/{id:\\d{1,15}}/restart")
    String restart(
            @PathVariable long id,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        return asked(next, words, who, "run.restart", Long.toString(id), () -> work.restart(id));
    }

    @PostMapping("/night/{id:\\d{1,15}}/stop")
    String stop(
            @PathVariable long id,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        return asked(next, words, who, "run.stop", Long.toString(id), () -> runs.stop(id));
    }

    @PostMapping("/night/recover")
    String recover(RedirectAttributes next, @ModelAttribute("w") Words words, @ModelAttribute("who") Who who) {
        return asked(next, words, who, "run.recover", "", () -> runs.recover());
    }

    private String asked(RedirectAttributes next, Words words, Who who, String deed, String subject, Runnable work) {
        try {
            work.run();
            diary.note(who, deed, subject, "");
            next.addFlashAttribute(Notice.NAME, Notice.done(words.text("done." + deed)));
        } catch (RuntimeException failure) {
            String why = Refusals.text(failure, words).orElseThrow(() -> failure);
            diary.note(who, deed + ".refused", subject, why);
            next.addFlashAttribute(Notice.NAME, Notice.refused(why));
        }
        return HOME;
    }
}
