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
        Map<Place, Span> spans = new HashMap<>();
        int from = 0;
        for (Document.Part part : document.parts()) {
            from = part instanceof Passage passage ? passage.end() : add((Grid) part, document.text(), from, spans);
        }
        return new CellSpans(spans);
    }

    /** The cells of a table follow one another in the text. */
    private static int add(Grid grid, String text, int from, Map<Place, Span> spans) {
        int at = from;
        for (Grid.Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                int start = cell.text().isEmpty() ? -1 : text.indexOf(cell.text(), at);
                if (start >= 0) {
                    at = start + cell.text().length();
                    int before = text.codePointCount(0, start);
                    spans.put(
                            new Place(grid.table(), cell.at()),
                            new Span(before, before + text.codePointCount(start, at)));
                }
            }
        }
        return at;
    }

    /** The place of a statement's cell in the text, or null where it has none. */
    @Nullable
    Span of(Origin origin) {
        return origin instanceof Origin.InGrid cell ? spans.get(new Place(cell.table(), cell.cell())) : null;
    }
}
