package org.edustat.planted;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.consolidation.Consolidation;
import org.edustat.extraction.Extraction;
import org.edustat.intake.Arrival;
import org.edustat.intake.Intake;
import org.edustat.ledger.Contents;
import org.edustat.normalisation.Normalisation;
import org.edustat.pipeline.SubmissionDesk;
import org.edustat.reading.Reading;
import org.edustat.validation.Validation;

/** An inbox through all rooms up to validation, without a store. */
final class Night implements AutoCloseable {

    static final LocalDate DATE = LocalDate.of(Bureau.LAST + 1, 3, 1);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Night() {
        context.scan(
                "org.edustat.catalogue",
                "org.edustat.intake",
                "org.edustat.reading",
                "org.edustat.extraction",
                "org.edustat.normalisation",
                "org.edustat.validation",
                "org.edustat.consolidation");
        context.refresh();
    }

    Catalogue catalogue() {
        return context.getBean(Catalogue.class);
    }

    List<Finding> findings(Path inbox) throws IOException {
        Validation validation = context.getBean(Validation.class);
        SubmissionDesk desk = new SubmissionDesk(
                context.getBean(Reading.class),
                context.getBean(Normalisation.class),
                context.getBean(Extraction.class),
                context.getBean(Consolidation.class),
                validation,
                catalogue());
        List<Claim> claims = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Arrival arrival : context.getBean(Intake.class).scan(inbox)) {
            Contents contents = desk.open(submission(arrival), file(inbox, arrival), Messages.chinese());
            claims.addAll(contents.claims());
            contents.findings().forEach(finding -> findings.add(finding.in(arrival.path())));
        }
        findings.addAll(validation.validate(claims, DATE));
        return findings;
    }

    private static Path file(Path inbox, Arrival arrival) {
        return inbox.resolve(arrival.path());
    }

    private static Submission submission(Arrival arrival) {
        return new Submission(
                0, arrival.path(), arrival.sha256(), arrival.size(), arrival.kind(), DATE, Outcome.RECEIVED, null);
    }

    @Override
    public void close() {
        context.close();
    }
}
