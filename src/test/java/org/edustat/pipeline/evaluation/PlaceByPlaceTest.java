package org.edustat.pipeline.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.edustat.EdustatApplication;
import org.edustat.assessment.Assessment;
import org.edustat.concept.Amount;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Figure;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Observation;
import org.edustat.concept.Outcome;
import org.edustat.concept.Quantity;
import org.edustat.concept.Source;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.consolidation.Consolidation;
import org.edustat.ledger.Contents;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Evaluation;
import org.edustat.ledger.Grounds;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.ledger.Section;
import org.edustat.validation.Validation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is concluded from what changed is what would be concluded from all of it. {@code -Dnights=500} tries longer
 * stories, {@code -Dseed=7} others.
 */
class PlaceByPlaceTest {

    private static final int NIGHTS = Integer.getInteger("nights", 40);
    private static final int SEED = Integer.getInteger("seed", 1);
    private static final Comparator<Verdict> BY_TARGET = Comparator.comparing(Verdict::toString);

    @TempDir
    private static Path folder;

    @Test
    void anyStoryOfPapersGivesWhatAllOfThemGiveAtOnce() {
        try (Bureau bureau = new Bureau("story")) {
            for (int night = 0; night < NIGHTS; night++) {
                bureau.somethingHappens();
                bureau.evaluate();
                bureau.mustBeWhatAllGives();
            }
            assertThat(bureau.found).as("findings on the way").isPositive();
            assertThat(bureau.reused).as("sections that served again").isPositive();
        }
    }

    @Test
    void whatNothingChangedAboutServesAgain() {
        try (Bureau bureau = new Bureau("again")) {
            bureau.papers("410602/2020/00-0.xlsx", "410702/2020/07-0.xlsx", "110101/2020/14-0.xlsx");
            Map<Neighbourhood, Section> first = bureau.evaluate();
            bureau.papers("410602/2020/00-0.xlsx");
            Map<Neighbourhood, Section> second = bureau.evaluate();

            assertThat(second.get(new Neighbourhood("4106"))).isNotEqualTo(first.get(new Neighbourhood("4106")));
            for (String untouched : List.of("4107", "1101")) {
                assertThat(second.get(new Neighbourhood(untouched)))
                        .isNotNull()
                        .isEqualTo(first.get(new Neighbourhood(untouched)));
            }
        }
    }

    /** A store, and what its districts send. */
    private static final class Bureau implements AutoCloseable {

        private static final List<Genre> USUAL = List.of(Genre.values());

        private final ConfigurableApplicationContext program;
        private final Ledger ledger;
        private final Validation validation;
        private final Consolidation consolidation;
        private final Assessment assessment;
        private final Random random = new Random(SEED);
        private final RandomPapers papers = new RandomPapers(random);
        private LocalDate date = LocalDate.of(2021, 6, 1);
        private List<Genre> precedence = USUAL;
        private String rules = "rules";
        private Map<Neighbourhood, Section> before = Map.of();
        private @Nullable Evaluation evaluation;
        private int found;
        private int reused;

        Bureau(String name) {
            program = new SpringApplicationBuilder(EdustatApplication.class)
                    .web(WebApplicationType.NONE)
                    .properties(Map.of(
                            "edustat.store",
                            "jdbc:h2:file:" + folder.resolve(name),
                            "edustat.log",
                            folder.resolve(name + ".log").toString()))
                    .run();
            ledger = program.getBean(Ledger.class);
            validation = program.getBean(Validation.class);
            consolidation = program.getBean(Consolidation.class);
            assessment = program.getBean(Assessment.class);
        }

        void papers(String... paths) {
            for (String path : paths) {
                send(path);
            }
        }

        /** Some papers come in, are rejected, taken back or read again; a day passes; now and then a rule changes. */
        void somethingHappens() {
            date = date.plusDays(random.nextInt(10) == 0 ? 200 : 1);
            for (int papersSent = random.nextInt(4); papersSent >= 0; papersSent--) {
                send(papers.path());
            }
            List<Submission> known = ledger.submissions().list();
            Submission some = known.get(random.nextInt(known.size()));
            switch (random.nextInt(5)) {
                case 0 -> ledger.submissions().outcome(some.id(), Outcome.REJECTED, "not so");
                case 1 -> {
                    if (some.outcome() == Outcome.REJECTED) {
                        ledger.submissions().outcome(some.id(), Outcome.ACCEPTED, null);
                    }
                }
                case 2 -> {
                    if (some.outcome() == Outcome.ACCEPTED) {
                        keep(some, papers.claims(some.path()));
                    }
                }
                default -> {}
            }
            if (random.nextInt(12) == 0) {
                precedence = precedence.equals(USUAL) ? List.of(Genre.REPORT, Genre.FORM) : USUAL;
                rules = "rules for " + precedence;
            }
        }

        private void send(String path) {
            String sha = "%064d".formatted(random.nextInt(Integer.MAX_VALUE));
            Submission sent = ledger.submissions()
                    .receive(new Submission(0, path, sha, 1, FileKind.XLSX, date, Outcome.RECEIVED, null));
            keep(sent, papers.claims(path));
            ledger.submissions().supersedeOlder(sent, List.of(Outcome.ACCEPTED, Outcome.REJECTED));
        }

        private void keep(Submission submission, List<Claim> claims) {
            List<Entry> entries =
                    claims.stream().map(claim -> entry(of(submission, claim))).toList();
            ledger.submissions()
                    .keep(
                            submission.id(),
                            new Contents(
                                    null,
                                    entries,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Outcome.ACCEPTED,
                                    null,
                                    DigitCount.NONE));
        }

        private static Claim of(Submission submission, Claim claim) {
            Source said = claim.source();
            Source source = new Source(
                    submission.id(), said.path(), said.genre(), said.issued(), submission.received(), said.origin());
            if (claim instanceof Target target) {
                return new Target(
                        target.key(), target.comparator(), target.amount(), target.setBy(), target.dated(), source);
            }
            return claim instanceof Change change
                    ? new Change(change.key(), change.amount(), change.base(), source)
                    : new Observation(claim.key(), claim.amount(), source);
        }

        private static Entry entry(Claim claim) {
            Amount amount = claim.amount();
            Quantity written = new Quantity(
                    claim.source().origin().text(), amount.value(), amount.upper(), null, amount.qualifier());
            return new Entry(
                    new Statement(
                            written,
                            Kind.OBSERVATION,
                            false,
                            List.of(),
                            List.of(),
                            claim.source().origin(),
                            null),
                    claim);
        }

        Map<Neighbourhood, Section> evaluate() {
            Grounds grounds = new Grounds("program", "catalogue", rules, precedence.toString());
            Drawn drawn = new PlaceByPlace(ledger, validation, consolidation, assessment)
                    .draw(new Occasion(date, precedence, grounds, Runnable::run));
            // now and then a run is repeated, and takes the place of the one before
            int attempt = random.nextInt(4) == 0 ? 1 : 2;
            evaluation = new Evaluation(
                    new RunName(random.nextInt(4) == 0 ? date.minusDays(1) : date, attempt),
                    date.toString(),
                    grounds,
                    ledger.submissions().current(),
                    drawn.findings(),
                    drawn.verdicts(),
                    drawn.readings(),
                    drawn.sections());
            ledger.evaluations().keep(evaluation);
            Map<Neighbourhood, Section> now =
                    drawn.sections().stream().collect(Collectors.toMap(Section::neighbourhood, Function.identity()));
            reused += (int)
                    now.values().stream().filter(before.values()::contains).count();
            found += drawn.findings().size();
            before = now;
            return now;
        }

        void mustBeWhatAllGives() {
            List<Claim> all = ledger.claims().ofPlaces().toList();
            List<Figure> figures = consolidation.consolidate(only(Observation.class, all), precedence);
            RunName run = evaluation.run();

            List<Finding> findings = new ArrayList<>(validation.validate(all, date));
            findings.addAll(assessment.doubts(only(Target.class, all)));
            assertThat(evaluation.findings()).isEqualTo(Validation.inOrder(findings));
            assertThat(ledger.evaluations().figures(run).toList()).isEqualTo(figures);
            assertThat(ledger.evaluations().totals(run).toList()).isEqualTo(consolidation.totals(figures));
            assertThat(sorted(evaluation.verdicts()))
                    .isEqualTo(sorted(assessment.assess(only(Target.class, all), figures, date)));
        }

        private static List<Verdict> sorted(List<Verdict> verdicts) {
            return verdicts.stream().sorted(BY_TARGET).toList();
        }

        private static <C extends Claim> List<C> only(Class<C> sort, List<Claim> claims) {
            List<C> some = new ArrayList<>();
            claims.stream().filter(sort::isInstance).map(sort::cast).forEach(some::add);
            return some;
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
