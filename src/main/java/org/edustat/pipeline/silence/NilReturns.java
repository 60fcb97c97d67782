package org.edustat.pipeline.silence;

import java.util.Optional;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;

/**
 * Tells what a paper without figures means.
 *
 * <p>A nil return says so, in words or by a sign or a zero in each cell, and has a region and a period: it is an answer
 * like any other. A form of the catalogue's indicators that was left blank is taken for one too, but it may have been
 * forgotten, so that somebody has to look. Anything else without figures is none.
 */
public final class NilReturns {

    private static final String NIL = "pipeline.nil_return";
    private static final String BLANK = "pipeline.blank_form";

    private final SilentPaper.Words words;

    public NilReturns(Catalogue catalogue) {
        words = new SilentPaper.Words(catalogue);
    }

    /**
     * What is to be said of a paper, where it has no figures.
     *
     * @param unexplained how many numbers stand in it of which nobody knows why they are none: with one it is not blank
     */
    public Optional<Finding> judge(
            Submission submission, Attribution attribution, Document document, Figures figures, int unexplained) {
        if (figures.telling()) {
            return Optional.empty();
        }
        SilentPaper paper = SilentPaper.of(document, words);
        boolean known = attribution.region() != null && attribution.period() != null;
        boolean said = paper.saysSo() || paper.isForm() && (figures.any() || paper.hasSigns());
        if (known && said) {
            return Optional.of(finding(submission, NIL, Severity.NOTE));
        }
        if (figures.any()) {
            return Optional.empty();
        }
        return Optional.of(
                known && paper.isForm() && unexplained == 0
                        ? finding(submission, BLANK, Severity.WARNING)
                        : finding(submission, "pipeline.no_figures", Severity.WARNING));
    }

    /** Whether the paper is taken for a nil return by this. */
    public static boolean accepts(Finding finding) {
        return finding.rule().equals(NIL) || finding.rule().equals(BLANK);
    }

    private static Finding finding(Submission submission, String rule, Severity severity) {
        return Finding.about(submission.path(), rule, severity, submission.path());
    }
}
