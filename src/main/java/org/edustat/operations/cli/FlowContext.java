package org.edustat.operations.cli;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import org.edustat.catalogue.Catalogue;
import org.edustat.consolidation.Consolidation;
import org.edustat.extraction.Extraction;
import org.edustat.intake.Intake;
import org.edustat.normalisation.Normalisation;
import org.edustat.pipeline.SubmissionDesk;
import org.edustat.reading.Reading;
import org.edustat.validation.Validation;

/** The rooms that read one file, without a store. */
final class FlowContext implements AutoCloseable {

    private static final String[] ROOMS = {
        "org.edustat.catalogue",
        "org.edustat.intake",
        "org.edustat.reading",
        "org.edustat.extraction",
        "org.edustat.normalisation",
        "org.edustat.validation",
        "org.edustat.consolidation",
    };

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    FlowContext() {
        context.scan(ROOMS);
        context.refresh();
    }

    /** @param outlined whether it is to be told how tables were understood */
    FileFlow flow(Session session, boolean outlined) {
        Reading reading = context.getBean(Reading.class);
        Extraction extraction = context.getBean(Extraction.class);
        Normalisation normalisation = context.getBean(Normalisation.class);
        Validation validation = context.getBean(Validation.class);
        SubmissionDesk desk = new SubmissionDesk(
                reading,
                normalisation,
                extraction,
                context.getBean(Consolidation.class),
                validation,
                context.getBean(Catalogue.class));
        return new FileFlow(
                context.getBean(Intake.class), reading, extraction, desk, normalisation, validation, session, outlined);
    }

    @Override
    public void close() {
        context.close();
    }
}
