package org.edustat.normalisation;

import java.util.function.Consumer;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Amount;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;

/** Brings what documents say to one form. Safe for use by several threads. */
public final class Normalisation {

    private final Catalogue catalogue;
    private final Attributor attributor;

    public Normalisation(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.attributor = new Attributor(catalogue);
    }

    /**
     * Whose a submission is, what it reports on and what sort of paper it is. The folder or the file's name says it,
     * else the whole text; the grounds tell which words did.
     *
     * @param path in the inbox, with {@code /} between folders
     */
    public Attribution attribute(String path, Document document) {
        return attributor.attribute(path, document);
    }

    /** The number of a statement in its base unit; in that of its indicator where no unit is written beside it. */
    public Amount amount(Statement statement) {
        String indicator = statement.value(Slot.INDICATOR);
        return Amounts.of(statement, Settling.unsaidUnit(catalogue, indicator == null ? "" : indicator));
    }

    /**
     * A statement with its slots in one form. The region and the period that it does not name are the paper's; the code
     * is the one that was valid in the period.
     */
    public Settled settle(Statement statement, Attribution attribution) {
        return new Settling(catalogue, attribution).settle(statement);
    }

    /**
     * Makes the claims of one submission, one statement after the other.
     *
     * @param sink takes the statements, in their order, with what they claim
     * @param findings takes what stands in the way of a claim
     */
    public ClaimWriter claims(
            Attribution attribution, Submission submission, Consumer<Told> sink, Consumer<Finding> findings) {
        return new ClaimWriter(catalogue, attribution, submission, sink, findings);
    }
}
