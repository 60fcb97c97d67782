package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Passage;
import org.edustat.concept.Place;
import org.edustat.extraction.meaning.CellDraft;

/** Takes every figure out of a grid: the tables on it are found without a template, each figure with its headers. */
public final class TableExtraction {

    /** A longer line above a table of a text is a sentence, no heading of the table. */
    private static final int LONGEST_HEADING = 60;

    private static final int HEADINGS = 2;

    private final CellQuantity quantities;
    private final int windowCells;

    public TableExtraction(Catalogue catalogue) {
        this(catalogue, Windows.CELLS);
    }

    /** @param windowCells how many cells are looked at together */
    TableExtraction(Catalogue catalogue, int windowCells) {
        this.windowCells = windowCells;
        this.quantities = new CellQuantity(catalogue.lexicon());
    }

    /**
     * The figures of a grid with their labels, from top to bottom and from left to right, and the cells that should
     * hold one and cannot be read.
     *
     * @param document the document of which the grid is a part; the lines above the grid may be its title
     * @return the account of the grid's digits
     */
    public DigitCount read(Grid grid, Document document, Consumer<CellDraft> drafts, Consumer<Finding> doubts) {
        TableLedger ledger = new TableLedger(grid);
        Windows windows = new Windows(ledger.counting(), windowCells);
        new GridWalk(grid, headings(grid, document), quantities, drafts, doubts, ledger).down(windows);
        ledger.unexplained().forEach(doubts);
        return ledger.count();
    }

    /** The short lines right above a table in a text, nearest first. */
    private static List<Label> headings(Grid grid, Document document) {
        List<Label> headings = new ArrayList<>();
        for (int before = place(grid, document) - 1; before >= 0 && headings.size() < HEADINGS; before--) {
            if (!(document.parts().get(before) instanceof Passage passage)) {
                break;
            }
            String words = Wording.joined(Wording.folded(passage.text()));
            if (words.length() > LONGEST_HEADING || words.endsWith("。")) {
                break;
            }
            if (!words.isEmpty()) {
                headings.add(new Label(words, Place.TITLE, passage.start() + "–" + passage.end()));
            }
        }
        return List.copyOf(headings);
    }

    /** Found by identity: two tables of a document may be equal. */
    private static int place(Grid grid, Document document) {
        int at = 0;
        while (at < document.parts().size() && document.parts().get(at) != grid) {
            at++;
        }
        return at;
    }
}
