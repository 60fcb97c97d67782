package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.extraction.Extracted;
import org.edustat.extraction.Extraction;
import org.edustat.ledger.Contents;
import org.edustat.normalisation.Normalisation;
import org.edustat.normalisation.Normalised;
import org.edustat.pipeline.silence.Figures;
import org.edustat.pipeline.silence.NilReturns;
import org.edustat.reading.Read;
import org.edustat.reading.Reading;

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
    private final NilReturns nilReturns;

    public SubmissionDesk(Reading reading, Normalisation normalisation, Extraction extraction, Catalogue catalogue) {
        this(reading, new Ownership(normalisation, nobody -> Optional.empty()), normalisation, extraction, catalogue);
    }

    SubmissionDesk(
            Reading reading,
            Ownership ownership,
            Normalisation normalisation,
            Extraction extraction,
            Catalogue catalogue) {
        this.reading = reading;
        this.ownership = ownership;
        this.normalisation = normalisation;
        this.extraction = extraction;
        this.nilReturns = new NilReturns(catalogue);
    }

    /**
     * What the submission contains. Whatever goes wrong in the program is about this one submission: it is set aside
     * and the others go on. Only a machine without memory ends the run.
     *
     * @param original where its bytes are
     * @param messages the language in which a reason is given
     */
    public Contents open(Submission submission, Path original, Messages messages) {
        return open(submission, () -> original, messages);
    }

    /** The same where the original has still to be found; one that is gone is about this submission too. */
    Contents open(Submission submission, Supplier<Path> original, Messages messages) {
        Quarantine quarantine = new Quarantine(messages);
        try {
            return contents(submission, original.get(), quarantine, messages);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("the program failed at {}", submission.path(), failure);
            return quarantine.brokenOff(submission, failure);
        }
    }

    private Contents contents(Submission submission, Path original, Quarantine quarantine, Messages messages) {
        Read read = reading.read(original, submission.path(), submission.kind());
        Document document = read.document();
        if (document == null) {
            return quarantine.unread(submission, orNothingRead(Discretion.findings(read.findings()), submission));
        }
        Ownership.Owned owned = ownership.of(submission, document);
        Attribution attribution = owned.attribution();
        Extracted extracted = extraction.extract(document, attribution);
        List<Statement> statements = Discretion.statements(extracted.statements());
        List<Finding> findings = new ArrayList<>(Discretion.findings(read.findings()));
        Discretion.findings(extracted.findings()).forEach(finding -> findings.add(finding.in(submission.path())));
        findings.addAll(owned.findings());
        Figures figures = new Figures();
        statements.forEach(figures::see);
        Optional<Finding> silence = nilReturns.judge(submission, attribution, document, figures);
        silence.ifPresent(findings::add);
        if (attribution.region() == null) {
            return quarantine.nobodys(submission, attribution, statements, findings);
        }
        Normalised normalised = normalisation.normalise(statements, attribution, submission);
        findings.addAll(normalised.findings());
        return new Contents(
                submission.id(),
                attribution,
                statements,
                normalised.claims(),
                findings,
                Outcome.ACCEPTED,
                silence.filter(NilReturns::accepts).map(messages::what).orElse(null));
    }

    private static List<Finding> orNothingRead(List<Finding> said, Submission submission) {
        return said.isEmpty() ? List.of(finding(submission, "pipeline.nothing_read")) : said;
    }

    private static Finding finding(Submission submission, String rule) {
        return Finding.about(submission.path(), rule, Severity.ERROR, submission.path());
    }
}
