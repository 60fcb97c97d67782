package org.edustat.operations.console.night;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.RunDetail;
import org.edustat.pipeline.RunEntry;
import org.edustat.pipeline.RunState;
import org.edustat.pipeline.Runs;

/** Makes of a run what its page shows. */
@Component
public final class RunViews {

    private static final List<String> STEPS = List.of("receive", "read", "consolidate", "report", "deliver");
    private static final double WHOLE = 100;
    private static final double THINNEST = 0.6;

    private final Runs runs;
    private final Ledger ledger;
    private final NightWork work;
    private final ConsoleSettings settings;

    RunViews(Runs runs, Ledger ledger, NightWork work, ConsoleSettings settings) {
        this.runs = runs;
        this.ledger = ledger;
        this.work = work;
        this.settings = settings;
    }

    /** The newest run; empty where there was none. */
    public Optional<RunView> newest(Words words) {
        return runs.newest(1).stream().findFirst().map(run -> of(run.id(), words));
    }

    /** @throws org.edustat.pipeline.UnknownRunException where there is no such run */
    public RunView of(long id, Words words) {
        RunDetail detail = runs.show(id);
        RunEntry run = detail.run();
        boolean alive = run.state() == RunState.RUNNING || run.state() == RunState.STOPPING;
        boolean died = alive && ledger.runLock().owner().isEmpty();
        return new RunView(
                run.id(),
                run.date().toString(),
                run.attempt(),
                run.state().code(),
                died,
                words.moment(run.started()),
                words.moment(run.ended()),
                took(run.started(), run.ended(), words),
                run.failure(),
                run.failure().isEmpty() ? "" : words.text("night.advice." + Trouble.of(run.failure())),
                steps(detail, words),
                alive ? reading(run.id(), words) : null,
                whyNotRestart(run, died, words));
    }

    private String whyNotRestart(RunEntry run, boolean died, Words words) {
        boolean newest = runs.newest(1).stream()
                .findFirst()
                .filter(one -> one.id() == run.id())
                .isPresent();
        if (died) {
            return words.text("night.restart.recover_first");
        }
        if (!run.state().canBeRestarted()) {
            return words.text("night.restart." + (run.state() == RunState.COMPLETED ? "completed" : "state"));
        }
        return newest ? "" : words.text("night.restart.newer");
    }

    private RunView.@Nullable Reading reading(long run, Words words) {
        return work.live()
                .filter(live -> live.run() == run && live.total() > 0)
                .map(live -> {
                    Duration left = live.left();
                    return new RunView.Reading(
                            live.done(), live.total(), left == null ? "" : words.text("night.left", words.took(left)));
                })
                .orElse(null);
    }

    private String took(@Nullable LocalDateTime from, @Nullable LocalDateTime to, Words words) {
        return from == null ? "" : words.took(Duration.between(from, to == null ? now() : to));
    }

    private LocalDateTime now() {
        return settings.now().toLocalDateTime();
    }

    private List<StepView> steps(RunDetail detail, Words words) {
        return STEPS.stream().map(name -> step(name, detail, words)).toList();
    }

    private StepView step(String name, RunDetail detail, Words words) {
        Optional<RunDetail.Step> begun =
                detail.steps().stream().filter(one -> one.name().equals(name)).reduce((one, later) -> later);
        if (begun.isEmpty()) {
            return new StepView(name, "waiting", 0, 0, "", "", "");
        }
        RunDetail.Step step = begun.get();
        double from = share(detail.run(), step.started());
        double to = share(detail.run(), step.ended());
        return new StepView(
                name,
                step.state().code(),
                Math.min(from, WHOLE - THINNEST),
                Math.max(THINNEST, to - from),
                took(step.started(), step.ended(), words),
                name.equals("read") ? read(detail, words) : leftOut(step),
                failure(name, step, detail));
    }

    private static String leftOut(RunDetail.Step step) {
        return step.state() == RunState.COMPLETED ? step.failure() : "";
    }

    private static String failure(String name, RunDetail.Step step, RunDetail detail) {
        Stream<RunDetail.Step> bundles =
                name.equals("read") ? detail.steps().stream().filter(RunDetail.Step::isBundle) : Stream.of();
        return Stream.concat(bundles, Stream.of(step))
                .filter(one -> one.state() == RunState.FAILED)
                .map(RunDetail.Step::failure)
                .filter(failure -> !failure.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String read(RunDetail detail, Words words) {
        List<RunDetail.Step> bundles =
                detail.steps().stream().filter(RunDetail.Step::isBundle).toList();
        long done = bundles.stream().mapToLong(RunDetail.Step::done).sum();
        return words.text("night.read_done", Words.count(done), Words.count(bundles.size()));
    }

    /** How much of the run had gone by then, in hundredths. */
    private double share(RunEntry run, @Nullable LocalDateTime moment) {
        LocalDateTime begin = Objects.requireNonNullElseGet(run.started(), this::now);
        LocalDateTime end = Objects.requireNonNullElseGet(run.ended(), this::now);
        long whole = Math.max(1, Duration.between(begin, end).toMillis());
        long gone = Duration.between(begin, moment == null ? end : moment).toMillis();
        return Math.max(0, Math.min(WHOLE, WHOLE * gone / whole));
    }
}
