package org.edustat.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.EdustatApplication;
import org.edustat.assessment.Assessment;
import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Neighbourhood;
import org.edustat.consolidation.Consolidation;
import org.edustat.ledger.Evaluation;
import org.edustat.ledger.Grounds;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.pipeline.evaluation.Drawn;
import org.edustat.pipeline.evaluation.Occasion;
import org.edustat.pipeline.evaluation.PlaceByPlace;
import org.edustat.pipeline.succession.Succession;
import org.edustat.validation.Validation;

/**
 * Nights of a country in one process: the first, in which all forms come in, and later ones in which some districts
 * send theirs again. What the evaluation of each night costs is printed, a line a night.
 */
final class EvaluationNights {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final long SEED = 20250101;
    private static final double NANOSECONDS = 1e9;
    private static final int PERCENT = 100;
    private static final int HANDS = 2;
    private static final List<Integer> SHARES = List.of(1, 10, 100);
    private static final int CITIES = 10;
    private static final Grounds GROUNDS = new Grounds("program", "catalogue", "rules", "precedence");

    private final Ledger ledger;
    private final Catalogue catalogue;
    private final PlaceByPlace places;
    private final TransactionTemplate whole;
    private final MadeUpReturns returns;

    private EvaluationNights(ConfigurableApplicationContext program) {
        this.ledger = program.getBean(Ledger.class);
        this.catalogue = program.getBean(Catalogue.class);
        this.places = new PlaceByPlace(
                ledger,
                program.getBean(Validation.class),
                program.getBean(Consolidation.class),
                program.getBean(Assessment.class));
        this.whole = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        this.returns = new MadeUpReturns(ledger, catalogue);
    }

    /** The folder of the store, and how many observations. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(EdustatApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "edustat.store",
                        "jdbc:h2:file:" + folder.resolve("store"),
                        "edustat.log",
                        folder.resolve("edustat.log").toString()))
                .run()) {
            new EvaluationNights(program).run(Integer.parseInt(arguments[1]));
        }
    }

    private void run(int observations) {
        List<MadeUpReturns.Form> forms = returns.forms(observations);
        send(forms, 0);
        night(0, "all districts send their forms", forms.size(), forms.size());
        int night = 0;
        for (int percent : SHARES) {
            List<MadeUpReturns.Form> some =
                    some(forms, percent, ++night, form -> form.place().code());
            send(some, night);
            night(night, percent + "% of the districts send theirs again", some.size(), forms.size());
        }
        List<MadeUpReturns.Form> some = some(
                forms,
                CITIES,
                ++night,
                form -> Neighbourhood.home(form.place().code()).code());
        send(some, night);
        night(night, "all of " + CITIES + "% of the cities send theirs again", some.size(), forms.size());
    }

    private void send(List<MadeUpReturns.Form> forms, int night) {
        forms.forEach(form -> returns.send(form, FIRST.plusDays(night), SEED + night));
    }

    private static List<MadeUpReturns.Form> some(
            List<MadeUpReturns.Form> forms, int percent, int seed, Function<MadeUpReturns.Form, String> whose) {
        List<String> all = new ArrayList<>(forms.stream().map(whose).distinct().toList());
        Collections.shuffle(all, new Random(seed));
        Set<String> some = new HashSet<>(all.subList(0, Math.max(1, all.size() * percent / PERCENT)));
        return forms.stream().filter(form -> some.contains(whose.apply(form))).toList();
    }

    private void night(int number, String what, int sent, int all) {
        double began = cpu();
        RunName run = whole.execute(status -> evaluate(FIRST.plusDays(number)));
        double cost = cpu() - began;
        System.out.printf(
                Locale.ROOT,
                "night %d: %.1f s of CPU; %s, %,d of %,d forms; %,d findings, %,d figures, %,d totals%n",
                number,
                cost,
                what,
                sent,
                all,
                ledger.findings().of(run).count(),
                ledger.evaluations().figures(run).count(),
                ledger.evaluations().totals(run).count());
    }

    /** As the step that consolidates does it. */
    private RunName evaluate(LocalDate date) {
        RunName run = RunName.first(date);
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Finding> findings = new ArrayList<>(new Succession(ledger.submissions(), catalogue).settle());
            Drawn drawn = places.draw(new Occasion(date, List.of(Genre.values()), GROUNDS, hands));
            findings.addAll(drawn.findings());
            ledger.evaluations()
                    .keep(new Evaluation(
                            run,
                            date.toString(),
                            GROUNDS,
                            ledger.submissions().current(),
                            findings,
                            drawn.verdicts(),
                            drawn.readings(),
                            drawn.sections()));
            return run;
        } finally {
            hands.shutdown();
        }
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOSECONDS;
    }
}
