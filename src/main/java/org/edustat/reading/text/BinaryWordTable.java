package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

import org.edustat.concept.Cell;
import org.edustat.concept.Grid;

/**
 * A table of a document of Word 97 to 2003. Its rows know no columns, only where on the paper their cells begin, so the
 * columns are the edges that occur in any row.
 */
final class BinaryWordTable {

    /** Edges this near are one, in twentieths of a point: rows that were drawn by hand miss each other a little. */
    private static final int SLACK = 60;

    /** One step of indent is a Chinese character of the usual size, in twentieths of a point. */
    private static final int CHARACTER = 210;

    private final List<Integer> edges;

    private BinaryWordTable(List<Integer> edges) {
        this.edges = edges;
    }

    static Grid grid(Table table, int number) {
        BinaryWordTable layout = new BinaryWordTable(edges(table));
        List<List<Box>> rows = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            rows.add(layout.boxes(table.getRow(row)));
        }
        return Box.grid(rows, number);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                all.add(table.getRow(row).getCell(cell).getLeftEdge());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SLACK) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private List<Box> boxes(TableRow row) {
        List<Box> boxes = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < row.numCells(); index++) {
            TableCell cell = row.getCell(index);
            int column = Math.max(next, column(cell.getLeftEdge()));
            int end = Math.max(column + 1, column(cell.getLeftEdge() + cell.getWidth() - SLACK) + 1);
            next = end;
            if (cell.isMerged() && !cell.isFirstMerged() && !boxes.isEmpty()) {
                Box first = boxes.remove(boxes.size() - 1);
                boxes.add(
                        new Box(first.column(), end - first.column(), first.continued(), first.text(), first.style()));
            } else {
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boxes.add(new Box(column, end - column, continued, text(cell), style(cell)));
            }
        }
        return boxes;
    }

    /** The last column that begins here or left of here. */
    private int column(int place) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= place + SLACK / 2) {
            column++;
        }
        return column;
    }

    private static String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < cell.numParagraphs(); index++) {
            String line = BinaryWordParagraph.text(cell.getParagraph(index)).stripTrailing();
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static Cell.Style style(TableCell cell) {
        boolean filled = false;
        boolean bold = true;
        for (int index = 0; index < cell.numCharacterRuns(); index++) {
            CharacterRun run = cell.getCharacterRun(index);
            boolean words = run.text().chars().anyMatch(character -> character > ' ');
            filled |= words;
            bold &= !words || run.isBold();
        }
        int indent =
                cell.numParagraphs() == 0 ? 0 : Math.max(0, cell.getParagraph(0).getIndentFromLeft() / CHARACTER);
        return filled ? new Cell.Style(bold, indent, false, false) : Cell.Style.PLAIN;
    }
}
