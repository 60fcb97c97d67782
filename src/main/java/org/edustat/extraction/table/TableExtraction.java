package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Layouts;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Passage;
import org.edustat.concept.Place;
import org.edustat.concept.TableOutline;
import org.edustat.extraction.meaning.CellDraft;

/** Takes every figure out of a grid: the tables on it are found without a template, each figure with its headers. */
public final class TableExtraction {

    /**
     * A longer line above a table of a text is a sentence, no heading of the table; what is not Chinese counts less.
     */
    private static final int LONGEST_HEADING = 60;

    private static final int LETTERS_OF_A_CHARACTER = 3;

    /** Titles; a unit line does not count, nor does what says the same in English. */
    private static final int HEADINGS = 2;

    private final CellQuantity quantities;
    private final Layouts layouts;
    private final int windowCells;

    public TableExtraction(Catalogue catalogue) {
        this(catalogue, Windows.CELLS);
    }

    /** @param windowCells how many cells are looked at together */
    TableExtraction(Catalogue catalogue, int windowCells) {
        this.windowCells = windowCells;
        this.layouts = catalogue.layouts();
        this.quantities = new CellQuantity(catalogue.lexicon());
    }

    /**
     * The figures of the grids of a document with their labels, grid by grid, from top to bottom and from left to
     * right, and the cells that should hold one and cannot be read. The lines above a grid may be its title.
     *
     * @return the account of all digits of the grids
     */
    public DigitCount read(Document document, Consumer<CellDraft> drafts, Consumer<Finding> doubts) {
        Continuation continuation = new Continuation();
        List<DigitCount> counts = new ArrayList<>();
        document.grids().forEach(grid -> {
            TableLedger ledger = new TableLedger(grid);
            Windows windows = new Windows(ledger.counting(), windowCells);
            Consumer<CellDraft> figures = drafts.andThen(draft -> ledger.figure());
            new GridWalk(grid, headings(grid, document), continuation, quantities, layouts, figures, doubts, ledger)
                    .down(windows);
            ledger.unexplained().forEach(doubts);
            counts.add(ledger.count());
        });
        return counts.stream().reduce(DigitCount.NONE, DigitCount::plus);
    }

    /** What the tables of a document were taken apart into; of a long one its beginning. */
    public List<TableOutline> outlines(Document document) {
        List<TableOutline> outlines = new ArrayList<>();
        document.grids().forEach(grid -> {
            Sheet sheet = new Windows(grid, windowCells).next(List.of());
            new Outlines(grid, outlines::add).of(sheet);
        });
        return outlines;
    }

    /** The short lines right above a table in a text, nearest first. */
    private static List<Label> headings(Grid grid, Document document) {
        List<Label> headings = new ArrayList<>();
        int titles = 0;
        for (int before = place(grid, document) - 1; before >= 0 && titles < HEADINGS; before--) {
            if (!(document.parts().get(before) instanceof Passage passage)) {
                break;
            }
            String words = Wording.joined(Wording.folded(passage.text()));
            if (length(words) > LONGEST_HEADING || words.endsWith("。")) {
                break;
            }
            if (!words.isEmpty()) {
                headings.add(new Label(words, Place.TITLE, passage.start() + "–" + passage.end()));
                titles += title(words) ? 1 : 0;
            }
        }
        return List.copyOf(headings);
    }

    private static int length(String words) {
        int characters =
                (int) words.codePoints().filter(Character::isIdeographic).count();
        return characters + (words.length() - characters) / LETTERS_OF_A_CHARACTER;
    }

    private static boolean title(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) && !RowRoles.formMatter(words);
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
