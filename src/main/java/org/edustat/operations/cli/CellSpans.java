package org.edustat.operations.cli;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.concept.Passage;

/**
 * Where the cells of the tables in a plain text stand in it: there a cell is a stretch of the text as well, and other
 * programs find it by its characters. Of every other kind of file no cell has such a place.
 */
record CellSpans(Map<Place, Span> spans) {

    static final CellSpans NONE = new CellSpans(Map.of());

    /** A cell of one of the document's tables. */
    record Place(int table, CellAddress cell) {}

    /**
     * Characters of the text.
     *
     * @param start code points before it
     * @param end code points before the first character behind it
     */
    record Span(int start, int end) {}

    static CellSpans of(Document document) {
        if (document.kind() != FileKind.TXT) {
            return NONE;
        }
        Search search = new Search(document.text());
        for (Document.Part part : document.parts()) {
            if (part instanceof Passage passage) {
                search.goTo(passage.end());
            } else {
                search.add((Grid) part);
            }
        }
        return new CellSpans(search.spans);
    }

    /** Goes through a text from cell to cell: those of a table follow one another in it. */
    private static final class Search {

        private final String text;
        private final Map<Place, Span> spans = new HashMap<>();
        private int at;
        /** Code points before that. */
        private int before;

        Search(String text) {
            this.text = text;
        }

        void goTo(int place) {
            before += place >= at ? text.codePointCount(at, place) : -text.codePointCount(place, at);
            at = place;
        }

        void add(Grid grid) {
            for (Grid.Row row : grid.rows()) {
                for (Cell cell : row.cells()) {
                    int start = cell.text().isEmpty() ? -1 : text.indexOf(cell.text(), at);
                    if (start >= 0) {
                        goTo(start);
                        int first = before;
                        goTo(start + cell.text().length());
                        spans.put(new Place(grid.table(), cell.at()), new Span(first, before));
                    }
                }
            }
        }
    }

    /** The place of a statement's cell in the text, or null where it has none. */
    @Nullable
    Span of(Origin origin) {
        return origin instanceof Origin.InGrid cell ? spans.get(new Place(cell.table(), cell.cell())) : null;
    }
}
