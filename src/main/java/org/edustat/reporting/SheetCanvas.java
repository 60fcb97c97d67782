package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;

/** A sheet that is laid out freely: cells are put where they belong, in any order. */
final class SheetCanvas {

    private final SortedMap<CellAddress, CellModel> cells = new TreeMap<>();
    private final List<CellRange> merges = new ArrayList<>();

    void put(int row, int column, CellModel cell) {
        cells.put(new CellAddress(row, column), cell);
    }

    /** One cell over several columns. */
    void put(int row, int column, int lastColumn, CellModel cell) {
        for (int covered = column + 1; covered <= lastColumn; covered++) {
            put(row, covered, CellModel.blank(cell.role()));
        }
        put(row, column, cell);
        merges.add(new CellRange(new CellAddress(row, column), new CellAddress(row, lastColumn)));
    }

    void header(int row, int column, String text) {
        put(row, column, CellModel.words(Role.HEADER, text));
    }

    List<CellRange> merges() {
        return merges;
    }

    List<RowModel> rows() {
        List<List<CellModel>> rows = new ArrayList<>();
        cells.forEach((at, cell) -> {
            while (rows.size() <= at.row()) {
                rows.add(new ArrayList<>());
            }
            List<CellModel> row = rows.get(at.row());
            while (row.size() < at.column()) {
                row.add(CellModel.blank(Role.SUBTITLE));
            }
            row.add(cell);
        });
        return rows.stream().map(row -> new RowModel(row, false)).toList();
    }
}
