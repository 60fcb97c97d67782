package org.edustat.extraction.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;

/**
 * Headers that come again: a head further down a sheet, as of the next printed page, and the same words over two
 * columns.
 */
final class Repetition {

    private final Set<Head> heads = new HashSet<>();

    /**
     * A head under its title.
     *
     * @param titles the rows of the title
     */
    private record Head(List<String> headers, List<Integer> titles) {}

    void see(TableArea area, Grid grid, Sheet sheet, Consumer<Finding> doubts) {
        List<String> headers = new Fingerprint(area).headers();
        List<Integer> titles = area.title().stream().map(SheetRow::index).toList();
        boolean again = !headers.isEmpty() && !heads.add(new Head(headers, titles));
        if (again) {
            SheetCell first = area.head().get(0).first();
            doubts.accept(finding("extraction.head_repeats", Severity.NOTE, grid, first));
        }
        new SideBySide(sheet, area).tables().forEach(part -> seePart(part, grid, sheet, doubts));
    }

    private static void seePart(TableArea area, Grid grid, Sheet sheet, Consumer<Finding> doubts) {
        ColumnHeaders above = new ColumnHeaders(sheet, area);
        Map<String, SheetCell> seen = new HashMap<>();
        for (int column : area.values()) {
            List<SheetCell> path = above.of(column);
            String words = Fingerprint.words(path);
            SheetCell lowest = path.isEmpty() ? null : path.get(path.size() - 1);
            SheetCell other = lowest == null ? null : seen.putIfAbsent(words, lowest);
            if (lowest != null && other != null && !other.at().equals(lowest.at())) {
                doubts.accept(finding("extraction.header_twice", Severity.WARNING, grid, lowest));
            }
        }
    }

    private static Finding finding(String rule, Severity severity, Grid grid, SheetCell cell) {
        Origin origin = new Origin.InGrid(
                grid.sheet(), grid.table(), cell.at(), cell.joined(), cell.joined(), List.of(), List.of());
        return new Finding(rule, severity, null, origin, null, List.of(origin.place(), cell.joined()));
    }
}
