package org.edustat.operations.console.api;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.night.NightWork;
import org.edustat.operations.console.night.RunView;
import org.edustat.operations.console.night.RunViews;
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.Vocabulary;
import org.edustat.pipeline.RunEntry;
import org.edustat.pipeline.Runs;

/** The runs. */
@RestController
class NightApi {

    private final Runs runs;
    private final RunViews views;
    private final NightWork work;
    private final Vocabulary vocabulary;
    private final Diary diary;

    NightApi(Runs runs, RunViews views, NightWork work, Vocabulary vocabulary, Diary diary) {
        this.runs = runs;
        this.views = views;
        this.work = work;
        this.vocabulary = vocabulary;
        this.diary = diary;
    }

    @GetMapping("/api/runs")
    List<RunEntry> list() {
        return runs.list();
    }

    @GetMapping("/api/runs/{id}")
    RunView one(@PathVariable long id, Locale language) {
        return views.of(id, vocabulary.in(language));
    }

    @PostMapping("/api/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void start(@AuthenticationPrincipal Who who) {
        work.run();
        diary.note(who, "run.start", "", "");
    }

    @PostMapping("/api/runs/{id}/restart")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void restart(@PathVariable long id, @AuthenticationPrincipal Who who) {
        work.restart(id);
        diary.note(who, "run.restart", Long.toString(id), "");
    }

    @PostMapping("/api/runs/{id}/stop")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void stop(@PathVariable long id, @AuthenticationPrincipal Who who) {
        runs.stop(id);
        diary.note(who, "run.stop", Long.toString(id), "");
    }

    @PostMapping("/api/runs/recover")
    List<Long> recover(@AuthenticationPrincipal Who who) {
        List<Long> recovered = runs.recover();
        diary.note(who, "run.recover", recovered.toString(), "");
        return recovered;
    }
}
