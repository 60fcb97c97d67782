package org.edustat.extraction.meaning;

import org.edustat.catalogue.Catalogue;

/**
 * What was worked out for one document and holds for the next: it follows from the catalogue alone, and the same forms
 * come from every district. Safe for use by several threads.
 */
public final class Precedents {

    private final Ballots ballots;
    private final KnownLabels labels;
    private final OneSchool schools;
    private final OwnInstitution owners;

    public Precedents(Catalogue catalogue) {
        this.ballots = new Ballots(catalogue);
        this.labels = new KnownLabels(catalogue.regions());
        this.schools = new OneSchool(catalogue.lexicon().lists());
        this.owners = new OwnInstitution(catalogue.lexicon().lists());
    }

    /** How one school is told of. */
    public OneSchool schools() {
        return schools;
    }

    /** How a paper tells whose it is. */
    OwnInstitution owners() {
        return owners;
    }

    /** What was elected for the words of headers. */
    Ballots ballots() {
        return ballots;
    }

    /** What labels say. */
    KnownLabels labels() {
        return labels;
    }
}
