package org.edustat.operations.console.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.Punctuality;
import org.edustat.operations.console.findings.FindingCounts;
import org.edustat.pipeline.RunDetail;
import org.edustat.pipeline.RunEntry;
import org.edustat.pipeline.RunState;
import org.edustat.pipeline.Runs;

/** The numbers that Prometheus collects; they are read from the ledger when it asks. */
@RestController
class Metrics {

    private static final double MILLISECONDS = 1000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Ledger ledger;
    private final Runs runs;
    private final FindingCounts findingCounts;
    private final MultiGauge submissions;
    private final MultiGauge findings;
    private final MultiGauge states;
    private final MultiGauge steps;
    private final MultiGauge pace;

    Metrics(Ledger ledger, Runs runs, Punctuality punctuality, FindingCounts findingCounts) {
        this.findingCounts = findingCounts;
        this.ledger = ledger;
        this.runs = runs;
        submissions = MultiGauge.builder("edustat.submissions").register(registry);
        findings = MultiGauge.builder("edustat.findings").register(registry);
        states = MultiGauge.builder("edustat.runs").register(registry);
        steps = MultiGauge.builder("edustat.last.run.step.seconds").register(registry);
        pace = MultiGauge.builder("edustat.last.run.submissions.per.second").register(registry);
        Gauge.builder("edustat.statements", () -> ledger.submissions().tally().statements())
                .register(registry);
        Gauge.builder("edustat.night.late", () -> punctuality.late() ? 1 : 0).register(registry);
        Gauge.builder(
                        "edustat.last.good.run.timestamp.seconds",
                        () -> seconds(punctuality.lastGood().orElse(null)))
                .register(registry);
        Gauge.builder("edustat.last.run.seconds", this::lastRunSeconds).register(registry);
        List.of(new JvmMemoryMetrics(), collections, new ProcessorMetrics(), new UptimeMetrics())
                .forEach(binder -> binder.bindTo(registry));
    }

    @GetMapping(path = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
    String metrics() {
        register(submissions, "outcome", counts(ledger.submissions().counts(), Outcome::code));
        Map<Severity, Integer> found = new EnumMap<>(findingCounts.standing());
        found.remove(Severity.NOTE);
        register(findings, "severity", counts(found, Severity::code));
        register(states, "state", counts(runs.counts(), RunState::code));
        List<RunDetail.Step> last = lastSteps();
        register(steps, "step", took(last));
        pace.register(List.of(MultiGauge.Row.of(Tags.empty(), pace(last))), true);
        return registry.scrape();
    }

    private static Map<String, Double> took(List<RunDetail.Step> last) {
        Map<String, Double> took = new TreeMap<>();
        for (RunDetail.Step step : last) {
            if (!step.isBundle() && step.started() != null && step.ended() != null) {
                took.put(step.name(), between(step.started(), step.ended()));
            }
        }
        return took;
    }

    private static <T> Map<String, Double> counts(Map<T, Integer> counts, Function<T, String> word) {
        Map<String, Double> named = new TreeMap<>();
        counts.forEach((sort, number) -> named.put(word.apply(sort), number.doubleValue()));
        return named;
    }

    private static void register(MultiGauge gauge, String tag, Map<String, Double> counts) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        counts.forEach((sort, number) -> rows.add(MultiGauge.Row.of(Tags.of(tag, sort), number)));
        gauge.register(rows, true);
    }

    private static double seconds(@Nullable Instant moment) {
        return moment == null ? Double.NaN : moment.toEpochMilli() / MILLISECONDS;
    }

    private static double between(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMillis() / MILLISECONDS;
    }

    private double lastRunSeconds() {
        return runs.list().stream()
                .filter(run -> run.started() != null && run.ended() != null)
                .findFirst()
                .map(run -> between(Objects.requireNonNull(run.started()), Objects.requireNonNull(run.ended())))
                .orElse(Double.NaN);
    }

    private List<RunDetail.Step> lastSteps() {
        return runs.newest(1).stream()
                .findFirst()
                .map(RunEntry::id)
                .map(id -> runs.show(id).steps())
                .orElse(List.of());
    }

    /** How fast the last run read, over its step of reading. */
    private static double pace(List<RunDetail.Step> last) {
        double read = last.stream()
                .filter(RunDetail.Step::isBundle)
                .mapToLong(RunDetail.Step::done)
                .sum();
        return last.stream()
                .filter(step -> step.name().equals("read") && step.started() != null && step.ended() != null)
                .findFirst()
                .map(step -> read
                        / Math.max(
                                1 / MILLISECONDS,
                                between(Objects.requireNonNull(step.started()), Objects.requireNonNull(step.ended()))))
                .orElse(Double.NaN);
    }
}
