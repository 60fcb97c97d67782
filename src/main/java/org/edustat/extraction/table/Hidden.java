package org.edustat.extraction.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Finding;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;

/** The figures of a sheet that stand in hidden rows and columns: they are read like the others, and that is said. */
final class Hidden {

    /** More of them tell no more. */
    private static final int NAMED = 8;

    private final Set<String> lines = new LinkedHashSet<>();
    private Origin.@Nullable InGrid first;
    private int figures;

    void see(SheetRow row, SheetCell cell, Origin.InGrid origin) {
        boolean column = cell.cell().style().hidden();
        if (!row.hidden() && !column) {
            return;
        }
        first = first == null ? origin : first;
        figures++;
        if (lines.size() < NAMED) {
            lines.add(
                    row.hidden()
                            ? Integer.toString(row.index() + 1)
                            : cell.at().a1().replaceAll("[0-9]", ""));
        }
    }

    void say(Consumer<Finding> findings) {
        if (first != null) {
            List<String> arguments = List.of(first.sheet(), String.join(", ", lines), Integer.toString(figures));
            findings.accept(new Finding("extraction.hidden", Severity.NOTE, null, first, null, arguments));
        }
    }
}
