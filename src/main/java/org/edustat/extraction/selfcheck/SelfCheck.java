package org.edustat.extraction.selfcheck;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Finding;
import org.edustat.concept.Statement;

/** Whether the sentences of a paper agree with themselves. */
public final class SelfCheck {

    private final List<Check> checks;

    public SelfCheck(Catalogue catalogue) {
        this.checks = List.of(
                new PartsAndWhole(catalogue.partitions()),
                new TotalOfList(),
                new ChangeAndLevels(),
                new ShareOfWhole());
    }

    /**
     * What cannot be true together, in the order of the paper.
     *
     * @param statements those of its sentences, in the order of the paper
     */
    public Stream<Finding> of(List<Statement> statements) {
        return Spoken.of(statements).stream().flatMap(spoken -> checks.stream().flatMap(check -> check.in(spoken)));
    }
}
