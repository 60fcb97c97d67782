package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edustat.catalogue.Layout;

/** What tells the tables of one layout from others: the words over their columns, from left to right. */
record Fingerprint(TableArea area) {

    /** The words over each column that has any, levels with {@code /} between. */
    List<String> headers() {
        List<String> headers = new ArrayList<>();
        List<Integer> columns = new ArrayList<>(area.stub());
        columns.addAll(area.values());
        for (int column : columns) {
            Set<String> levels = new LinkedHashSet<>();
            for (SheetRow row : area.head()) {
                SheetCell shown = row.shown(column);
                if (shown != null) {
                    levels.add(shown.joined());
                }
            }
            if (!levels.isEmpty()) {
                headers.add(String.join(Layout.LEVELS, levels));
            }
        }
        return headers;
    }

    /** The words over one column. */
    static String words(List<SheetCell> path) {
        return path.stream().map(SheetCell::joined).distinct().collect(Collectors.joining(Layout.LEVELS));
    }
}
