package org.edustat.reading.spreadsheet;

import java.nio.file.Path;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.Reading;

/** A program of its own: reads a file and walks through its tables twice, in whatever memory it was given. */
final class WalkThroughLargeTable {

    private WalkThroughLargeTable() {}

    /** @param arguments the file and its kind */
    public static void main(String[] arguments) {
        Document document = new Reading()
                .read(Path.of(arguments[0]), "large", FileKind.valueOf(arguments[1]))
                .document();
        if (document == null) {
            throw new IllegalStateException("it was not read");
        }
        System.out.println(lastCells(document) + " " + lastCells(document));
    }

    private static String lastCells(Document document) {
        long rows = 0;
        String last = "";
        for (Grid grid : document.grids().toList()) {
            for (Grid.Row row : grid.rows()) {
                rows++;
                last = row.cells().get(row.cells().size() - 1).text();
            }
        }
        return rows + ":" + last;
    }
}
