package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Claim;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Observation;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.consolidation.Consolidation;
import org.edustat.consolidation.SchoolSums;
import org.edustat.extraction.Extraction;
import org.edustat.ledger.Conclusion;
import org.edustat.ledger.Contents;
import org.edustat.ledger.ContentsSink;
import org.edustat.ledger.Entry;
import org.edustat.normalisation.ClaimWriter;
import org.edustat.normalisation.Normalisation;
import org.edustat.pipeline.silence.Figures;
import org.edustat.pipeline.silence.NilReturns;
import org.edustat.reading.Read;
import org.edustat.reading.Reading;
import org.edustat.validation.Validation;

/**
 * Where one submission after the other is opened: from its original to its claims. It needs no store, so that a
 * district can check its own file.
 */
public final class SubmissionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionDesk.class);

    private final Reading reading;
    private final Ownership ownership;
    private final Normalisation normalisation;
    private final Extraction extraction;
    private final Consolidation consolidation;
    private final Validation validation;
    private final NilReturns nilReturns;

    public SubmissionDesk(
            Reading reading,
            Normalisation normalisation,
            Extraction extraction,
            Consolidation consolidation,
            Validation validation,
            Catalogue catalogue) {
        this(
                reading,
                new Ownership(normalisation, nobody -> Optional.empty()),
                normalisation,
                extraction,
                consolidation,
                validation,
                new NilReturns(catalogue));
    }

    SubmissionDesk(
            Reading reading,
            Ownership ownership,
            Normalisation normalisation,
            Extraction extraction,
            Consolidation consolidation,
            Validation validation,
            NilReturns nilReturns) {
        this.reading = reading;
        this.ownership = ownership;
        this.normalisation = normalisation;
        this.extraction = extraction;
        this.consolidation = consolidation;
        this.validation = validation;
        this.nilReturns = nilReturns;
    }

    /**
     * What the submission contains, held as a whole. Whatever goes wrong in the program is about this one submission:
     * it is set aside. Only a machine without memory ends the run.
     *
     * @param original where its bytes are
     * @param messages the language in which a reason is given
     */
    public Contents open(Submission submission, Path original, Messages messages) {
        try {
            return Contents.of(sink -> pour(submission, original, messages, sink));
        } catch (RuntimeException | StackOverflowError failure) {
            return brokenOff(submission, failure, messages);
        }
    }

    static Contents brokenOff(Submission submission, Throwable failure, Messages messages) {
        LOG.error("the program failed at {}", submission.path(), failure);
        return new Quarantine(messages).brokenOff(submission, failure);
    }

    /**
     * Gives what the submission contains to the sink as it is read.
     *
     * @throws RuntimeException where the program fails at it; what the sink took must be forgotten then
     */
    Conclusion pour(Submission submission, Path original, Messages messages, ContentsSink sink) {
        Quarantine quarantine = new Quarantine(messages);
        Read read = reading.read(original, submission.path(), submission.kind());
        List<Finding> said = Discretion.findings(read.findings());
        if (read.document() == null) {
            return quarantine.unread(orNothingRead(said, submission)).pour(sink);
        }
        PersonsNamed persons = new PersonsNamed(submission.path());
        Document document = persons.watched(read.document());
        Ownership.Owned owned = ownership.of(submission, document);
        Attribution attribution = owned.attribution();
        if (attribution.region() == null) {
            sink.finding(Quarantine.nobodyKnows(submission));
            said.forEach(sink::finding);
            DigitCount digits =
                    extract(submission, document, attribution, sink, statement -> nobodys(submission, statement, sink));
            persons.findings(document).forEach(sink::finding);
            return quarantine.nobodys(submission, attribution, digits);
        }
        said.forEach(sink::finding);
        owned.findings().forEach(sink::finding);
        Figures figures = new Figures();
        DigitCount digits = accept(submission, document, attribution, sink, figures);
        persons.findings(document).forEach(sink::finding);
        Optional<Finding> silence = nilReturns.judge(submission, attribution, document, figures, digits.unexplained());
        silence.ifPresent(sink::finding);
        return new Conclusion(
                attribution,
                Outcome.ACCEPTED,
                silence.filter(NilReturns::accepts).map(messages::what).orElse(null),
                digits);
    }

    private DigitCount accept(
            Submission submission, Document document, Attribution attribution, ContentsSink sink, Figures figures) {
        try (SchoolSums sums = consolidation.schoolSums(sink::sum)) {
            ClaimWriter claims = normalisation.claims(
                    attribution,
                    submission,
                    told -> {
                        sink.entry(new Entry(told.statement(), told.claim()));
                        figures.see(told.statement());
                        count(told.claim(), sums, sink);
                    },
                    sink::finding);
            DigitCount digits = extract(submission, document, attribution, sink, claims::write);
            claims.close();
            return digits;
        }
    }

    private void count(@Nullable Claim claim, SchoolSums sums, ContentsSink sink) {
        if (claim != null && claim.key().ofSchool()) {
            for (Finding finding : validation.validate(claim)) {
                sink.finding(finding);
            }
        }
        if (claim instanceof Observation observation) {
            sums.add(observation);
        }
    }

    private DigitCount extract(
            Submission submission,
            Document document,
            Attribution attribution,
            ContentsSink sink,
            Consumer<Statement> statements) {
        Discreet discreet = new Discreet(submission, sink, statements);
        extraction.extract(document, attribution, discreet);
        return discreet.count();
    }

    private static void nobodys(Submission submission, Statement statement, ContentsSink sink) {
        sink.entry(new Entry(statement, null));
        Quarantine.ofNobodys(submission, statement).ifPresent(sink::finding);
    }

    private static List<Finding> orNothingRead(List<Finding> said, Submission submission) {
        return said.isEmpty()
                ? List.of(Finding.about(submission.path(), "pipeline.nothing_read", Severity.ERROR, submission.path()))
                : said;
    }
}
