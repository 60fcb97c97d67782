package org.edustat.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.consolidation.Consolidation;
import org.edustat.extraction.Extraction;
import org.edustat.intake.Arrival;
import org.edustat.intake.Intake;
import org.edustat.intake.Originals;
import org.edustat.ledger.Contents;
import org.edustat.normalisation.Normalisation;
import org.edustat.pipeline.SubmissionDesk;
import org.edustat.reading.Reading;
import org.edustat.validation.Validation;

/** The rooms that a file goes through before the ledger, as the nightly job composes them. */
final class Rooms {

    private static final LocalDate NIGHT = LocalDate.of(2022, 3, 1);
    private static final Messages MESSAGES = Messages.chinese();

    private final Intake intake;
    private final SubmissionDesk desk;
    private final Validation validation;
    private final Originals originals;

    Rooms(Path folder) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.scan(
                "org.edustat.catalogue",
                "org.edustat.intake",
                "org.edustat.reading",
                "org.edustat.extraction",
                "org.edustat.normalisation",
                "org.edustat.validation",
                "org.edustat.consolidation");
        context.refresh();
        intake = context.getBean(Intake.class);
        validation = context.getBean(Validation.class);
        desk = new SubmissionDesk(
                context.getBean(Reading.class),
                context.getBean(Normalisation.class),
                context.getBean(Extraction.class),
                context.getBean(Consolidation.class),
                validation,
                context.getBean(Catalogue.class));
        originals = new Originals(folder.resolve("originals"));
    }

    /** What became of the file and of all that is packed in it. */
    String outcome(Path file) throws IOException {
        List<Arrival> arrivals = intake.receive(file);
        if (arrivals.isEmpty()) {
            return "FAULT no outcome";
        }
        TreeSet<String> outcomes = new TreeSet<>();
        for (Arrival arrival : arrivals) {
            outcomes.add(outcome(arrival));
        }
        return outcomes.stream()
                .filter(outcome -> outcome.startsWith("FAULT"))
                .findFirst()
                .orElse(outcomes.size() > 1 ? "several" : outcomes.first());
    }

    private String outcome(Arrival arrival) {
        Finding trouble = arrival.trouble();
        if (trouble != null) {
            return told(trouble, MESSAGES.what(trouble) + MESSAGES.mend(trouble));
        }
        Contents contents = desk.open(submission(arrival), originals.keep(arrival), MESSAGES);
        validation.validate(contents.claims(), NIGHT);
        if (contents.outcome() == Outcome.ACCEPTED) {
            return "accepted " + arrival.kind().code();
        }
        return told(contents.findings().get(0), contents.reason());
    }

    private static String told(Finding finding, String reason) {
        boolean fault = finding.rule().equals("pipeline.broken_off") || reason == null || reason.isBlank();
        return (fault ? "FAULT %s " + finding.arguments() : "%s").formatted(finding.rule());
    }

    private static Submission submission(Arrival arrival) {
        return new Submission(
                0, arrival.path(), arrival.sha256(), arrival.size(), arrival.kind(), NIGHT, Outcome.RECEIVED, null);
    }
}
