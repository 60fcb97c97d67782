package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edustat.catalogue.Script;
import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * What the tables of a paper show where titles and headers stand.
 *
 * @param names the names of the sheets
 * @param top texts of the first rows of each table, from left to right and top to bottom ; one that stands alone in its
 *     row has the place of a title
 * @param grids the tables themselves, for the rows below
 */
record SheetHeads(List<Label> names, List<Label> top, List<Grid> grids, Script script) {

    /** Rows that can hold a title, a unit line and headers. */
    private static final int HEAD_ROWS = 8;

    private static final int LABEL_COLUMNS = 2;

    /** Enough to see every county of a province; later rows repeat. */
    private static final int LABEL_ROWS = 400;

    static SheetHeads of(Document document, Script script) {
        List<Label> names = new ArrayList<>();
        List<Label> top = new ArrayList<>();
        List<Grid> grids = document.grids().toList();
        for (Grid grid : grids) {
            if (!grid.sheet().isBlank()) {
                names.add(new Label(script.plain(grid.sheet()), Place.SHEET, ""));
            }
            readTop(grid, top, script);
        }
        return new SheetHeads(names, top, grids, script);
    }

    private static void readTop(Grid grid, List<Label> top, Script script) {
        for (Grid.Row row : grid.rows()) {
            if (row.index() >= HEAD_ROWS) {
                return;
            }
            boolean alone = row.cells().stream().filter(cell -> !cell.blank()).count() == 1;
            for (Cell cell : row.cells()) {
                if (!cell.blank()) {
                    top.add(new Label(text(cell, script), alone ? Place.TITLE : Place.COLUMN, at(grid, cell)));
                }
            }
        }
    }

    /**
     * Texts that head a row or a column, once each. They are read when they are asked for, since few papers need them.
     */
    Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (Grid grid : grids) {
            readLabels(grid, labels, script);
        }
        return labels;
    }

    private static void readLabels(Grid grid, Set<String> labels, Script script) {
        for (Grid.Row row : grid.rows()) {
            if (row.index() >= LABEL_ROWS) {
                return;
            }
            for (Cell cell : row.cells()) {
                if (!cell.blank() && (row.index() < HEAD_ROWS || cell.at().column() < LABEL_COLUMNS)) {
                    labels.add(text(cell, script));
                }
            }
        }
    }

    private static String text(Cell cell, Script script) {
        return script.plain(cell.text()).strip();
    }

    private static String at(Grid grid, Cell cell) {
        return grid.sheet().isEmpty()
                ? cell.at().a1()
                : grid.sheet() + "!" + cell.at().a1();
    }

    boolean empty() {
        return labels().isEmpty();
    }
}
