package org.edustat.ledger;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.ledger.block.Forms;

/** What of a section is kept in blocks, by its number. */
final class SectionShelves {

    private final JdbcClient jdbc;

    /** Of an evaluation: the numbers of its papers, behind each how often it had been read. */
    final Shelf<Long> readings;

    final Shelf<Long> papers;
    final Shelf<Long> ties;
    final Shelf<Finding> findings;
    final Shelf<Verdict> verdicts;
    final Shelf<Figure> outwardFigures;
    final Shelf<Figure> inwardFigures;
    final Shelf<Total> outwardTotals;
    final Shelf<Total> inwardTotals;

    SectionShelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
        readings = new Shelf<>(jdbc, "evaluation_readings", Forms.NUMBER);
        papers = new Shelf<>(jdbc, "section_papers", Forms.NUMBER);
        ties = new Shelf<>(jdbc, "section_ties", Forms.NUMBER);
        findings = new Shelf<>(jdbc, "section_findings", Forms.FINDING);
        verdicts = new Shelf<>(jdbc, "section_judgements", Forms.VERDICT);
        outwardFigures = new Shelf<>(jdbc, "section_figures_outward", Forms.FIGURE);
        inwardFigures = new Shelf<>(jdbc, "section_figures", Forms.FIGURE);
        outwardTotals = new Shelf<>(jdbc, "section_totals_outward", Forms.TOTAL);
        inwardTotals = new Shelf<>(jdbc, "section_totals", Forms.TOTAL);
    }

    BlockRows rows(long section) {
        return new BlockRows(jdbc, section);
    }

    void clear(long section) {
        List.of(papers, ties, findings, verdicts, outwardFigures, inwardFigures, outwardTotals, inwardTotals)
                .forEach(shelf -> shelf.remove(section));
    }
}
