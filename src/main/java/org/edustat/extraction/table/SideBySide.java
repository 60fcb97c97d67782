package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.edustat.concept.Cell;

/**
 * Tables that stand side by side in the same rows: the column that heads the rows comes again, under the same words.
 */
final class SideBySide {

    private final Sheet sheet;
    private final TableArea area;

    SideBySide(Sheet sheet, TableArea area) {
        this.sheet = sheet;
        this.area = area;
    }

    /** The tables from left to right; the whole where it is one. */
    List<TableArea> tables() {
        List<Integer> cuts = cuts();
        if (cuts.isEmpty()) {
            return List.of(area);
        }
        List<TableArea> tables = new ArrayList<>();
        tables.add(part(area.stub(), area.firstValue(), cuts.get(0)));
        for (int at = 0; at < cuts.size(); at++) {
            int end = at + 1 < cuts.size() ? cuts.get(at + 1) : sheet.width();
            tables.add(part(List.of(cuts.get(at)), cuts.get(at) + 1, end));
        }
        return tables.stream().filter(table -> !table.values().isEmpty()).toList();
    }

    private List<Integer> cuts() {
        if (area.stub().isEmpty()) {
            return List.of();
        }
        String head = head(area.stub().get(0));
        return sheet.columns()
                .filter(column -> column > area.firstValue()
                        && !head.isEmpty()
                        && head(column).equals(head))
                .filter(this::headsRows)
                .boxed()
                .toList();
    }

    private boolean headsRows(int column) {
        List<CellKind> kinds = area.body().stream()
                .flatMap(row -> sheet.own(row, column).stream())
                .map(CellKind::of)
                .toList();
        return !kinds.isEmpty() && kinds.stream().noneMatch(kind -> kind == CellKind.NUMBER || kind == CellKind.MASKED);
    }

    private String head(int column) {
        return area.head().stream()
                .flatMap(row -> sheet.shown(row, column).stream())
                .map(Cell::text)
                .map(Wording::joined)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private TableArea part(List<Integer> stub, int first, int end) {
        List<Integer> values = area.values().stream()
                .filter(column -> column >= first && column < end)
                .toList();
        return new TableArea(area.title(), area.head(), area.body(), area.notes(), stub, values);
    }
}
