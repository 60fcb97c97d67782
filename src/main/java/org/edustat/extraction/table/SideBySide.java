package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables that stand side by side in the same rows: the column that heads the rows comes again, under the same words. A
 * form of pairs is drawn so too, and has no head: 教职工数 132 专任教师 121.
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
        List<Integer> cuts = new ArrayList<>();
        String head = area.stub().isEmpty() ? "" : head(area.stub().get(0));
        boolean pairs = pairs();
        for (int column = area.firstValue() + 1; (pairs || !head.isEmpty()) && column < sheet.width(); column++) {
            boolean again = pairs ? namesPairs(column) : head(column).equals(head);
            if (again && headsRows(column)) {
                cuts.add(column);
            }
        }
        return cuts;
    }

    private boolean pairs() {
        return !area.values().isEmpty() && head(area.firstValue()).isEmpty();
    }

    private boolean headsRows(int column) {
        boolean any = false;
        for (SheetRow row : area.body()) {
            SheetCell cell = row.own(column);
            if (cell != null && (cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.MASKED)) {
                return false;
            }
            any |= cell != null;
        }
        return any;
    }

    /** Whether most rows have words of their own right before their figure: 是 in row after row is an answer. */
    private boolean namesPairs(int column) {
        Set<String> words = new HashSet<>();
        boolean single = true;
        int figures = 0;
        for (SheetRow row : area.body()) {
            SheetCell cell = row.own(column);
            if (cell != null) {
                single &= words.add(cell.joined());
                figures += row.figure(row.reach(cell) + 1) ? 1 : 0;
            }
        }
        return single
                && words.size() > 1
                && figures * 2 > words.size()
                && !area.values().contains(column);
    }

    private String head(int column) {
        Set<String> words = new LinkedHashSet<>();
        for (SheetRow row : area.head()) {
            SheetCell shown = row.shown(column);
            if (shown != null) {
                words.add(shown.joined());
            }
        }
        return String.join(" ", words);
    }

    private TableArea part(List<Integer> stub, int first, int end) {
        List<Integer> values = area.values().stream()
                .filter(column -> column >= first && column < end)
                .toList();
        return new TableArea(area.title(), area.head(), area.body(), area.notes(), stub, values, area.begun(), pairs());
    }
}
