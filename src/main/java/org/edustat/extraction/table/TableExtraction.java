package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Passage;
import org.edustat.concept.Place;
import org.edustat.concept.Quantity;
import org.edustat.concept.Statement;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.meaning.Meaning;

/** Takes every figure out of a grid: the tables on it are found without a template, each figure with its headers. */
public final class TableExtraction {

    /** A longer line above a table of a text is a sentence, no heading of the table. */
    private static final int LONGEST_HEADING = 60;

    private static final int HEADINGS = 2;

    private final Catalogue catalogue;

    public TableExtraction(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The statements of a grid, from top to bottom and from left to right. */
    public List<Statement> extract(Grid grid, Document document, Attribution attribution) {
        Meaning meaning = new Meaning(catalogue, attribution);
        Sheet sheet = new Sheet(grid);
        List<Label> before = headings(grid, document);
        List<Statement> statements = new ArrayList<>();
        for (TableArea area : new TableFinder(sheet).tables()) {
            ColumnHeaders columns = new ColumnHeaders(sheet, area);
            RowHeaders rows = new RowHeaders(sheet, area);
            CellLabels labels = new CellLabels(sheet, area, columns, rows, grid.sheet(), before);
            for (int row : area.body()) {
                for (int column : area.values()) {
                    Optional<Cell> cell = sheet.own(row, column);
                    Optional<Quantity> quantity = cell.flatMap(CellQuantity::of);
                    if (cell.isPresent() && quantity.isPresent()) {
                        Origin.InGrid origin = origin(grid, cell.get(), rows.of(row), columns.of(column));
                        Draft draft = Draft.ofCell(quantity.get(), labels.of(row, column), origin)
                                .withPartOf(partOf(grid, rows.of(row), column));
                        statements.add(meaning.read(draft));
                    }
                }
            }
        }
        return List.copyOf(statements);
    }

    /** The short lines right above a table in a text, nearest first. */
    private static List<Label> headings(Grid grid, Document document) {
        int at = 0;
        while (at < document.parts().size() && document.parts().get(at) != grid) {
            at++;
        }
        List<Label> headings = new ArrayList<>();
        for (int before = at - 1; before >= 0 && headings.size() < HEADINGS; before--) {
            if (!(document.parts().get(before) instanceof Passage passage)) {
                break;
            }
            String words = Wording.joined(passage.text());
            if (words.length() > LONGEST_HEADING || words.endsWith("。")) {
                break;
            }
            if (!words.isEmpty()) {
                headings.add(new Label(words, Place.TITLE, passage.start() + "–" + passage.end()));
            }
        }
        return List.copyOf(headings);
    }

    private static Origin.InGrid origin(Grid grid, Cell cell, List<List<RowHeading>> rows, List<Cell> column) {
        List<String> quoted = new ArrayList<>();
        rows.forEach(path -> path.forEach(heading -> quoted.add(heading.words())));
        column.forEach(header -> quoted.add(Wording.joined(header.text())));
        return new Origin.InGrid(
                grid.sheet(),
                grid.table(),
                cell.at(),
                cell.text().strip(),
                String.join(" | ", quoted),
                rows.stream()
                        .map(path -> path.stream()
                                .map(heading -> heading.cell().at())
                                .toList())
                        .toList(),
                column.isEmpty()
                        ? List.of()
                        : List.of(column.stream().map(Cell::at).toList()));
    }

    /** The figure of the row that this row is a part of, in the same column. */
    private static @Nullable String partOf(Grid grid, List<List<RowHeading>> rows, int column) {
        List<List<RowHeading>> nearest = new ArrayList<>(rows);
        Collections.reverse(nearest);
        for (List<RowHeading> path : nearest) {
            if (path.size() > 1 && !path.get(path.size() - 2).section()) {
                CellAddress whole =
                        new CellAddress(path.get(path.size() - 2).cell().at().row(), column);
                return new Origin.InGrid(grid.sheet(), grid.table(), whole, "", "", List.of(), List.of()).place();
            }
        }
        return null;
    }
}
