package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.extraction.Extracted;
import org.edustat.extraction.Extraction;
import org.edustat.ledger.Contents;
import org.edustat.normalisation.Normalisation;
import org.edustat.normalisation.Normalised;
import org.edustat.reading.Read;
import org.edustat.reading.Reading;

/** Where one submission after the other is opened: from its original to its claims. */
final class SubmissionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionDesk.class);

    private final Reading reading;
    private final Normalisation normalisation;
    private final Extraction extraction;

    SubmissionDesk(Reading reading, Normalisation normalisation, Extraction extraction) {
        this.reading = reading;
        this.normalisation = normalisation;
        this.extraction = extraction;
    }

    /**
     * What the submission contains. Whatever goes wrong in the program is about this one submission: it is set aside
     * and the others go on. Only a machine without memory ends the run.
     */
    Contents open(Submission submission, NightlySettings settings) {
        Quarantine quarantine = new Quarantine(Messages.of(settings.language()));
        try {
            return contents(submission, settings, quarantine);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("the program failed at {}", submission.path(), failure);
            return quarantine.brokenOff(submission, failure);
        }
    }

    private Contents contents(Submission submission, NightlySettings settings, Quarantine quarantine) {
        Read read = reading.read(
                Reception.originals(settings).find(submission.sha256()), submission.path(), submission.kind());
        Document document = read.document();
        if (document == null) {
            return quarantine.aside(submission, null, orNothingRead(read.findings(), submission));
        }
        Attribution attribution = normalisation.attribute(submission.path(), document);
        if (attribution.region() == null) {
            return quarantine.aside(submission, attribution, noRegion(submission, read.findings()));
        }
        Extracted extracted = extraction.extract(document, attribution);
        Normalised normalised = normalisation.normalise(extracted.statements(), attribution, submission);
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(extracted.findings());
        findings.addAll(normalised.findings());
        return new Contents(
                submission.id(),
                attribution,
                extracted.statements(),
                normalised.claims(),
                findings,
                Outcome.ACCEPTED,
                null);
    }

    private static List<Finding> orNothingRead(List<Finding> said, Submission submission) {
        return said.isEmpty() ? List.of(finding(submission, "pipeline.nothing_read")) : said;
    }

    private static List<Finding> noRegion(Submission submission, List<Finding> said) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(submission, "pipeline.no_region"));
        findings.addAll(said);
        return findings;
    }

    private static Finding finding(Submission submission, String rule) {
        return Finding.about(submission.path(), rule, Severity.ERROR, submission.path());
    }
}
