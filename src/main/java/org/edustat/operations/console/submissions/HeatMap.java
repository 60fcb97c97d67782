package org.edustat.operations.console.submissions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.edustat.pipeline.Owed;

/** Who owes what: a line a place, a column a form and period. */
public record HeatMap(List<String> columns, List<Line> lines) {

    /** A place with what became of each form; null where it does not owe one. */
    public record Line(String region, String name, List<@Nullable Owed> cells) {}

    static HeatMap of(List<Owed> register) {
        List<String> columns = register.stream().map(HeatMap::column).distinct().toList();
        Map<String, Map<String, Owed>> places = new LinkedHashMap<>();
        register.forEach(owed -> places.computeIfAbsent(owed.region(), region -> new LinkedHashMap<>())
                .put(column(owed), owed));
        return new HeatMap(
                columns,
                places.entrySet().stream()
                        .map(place -> line(place.getKey(), place.getValue(), columns))
                        .toList());
    }

    private static Line line(String region, Map<String, Owed> owed, List<String> columns) {
        java.util.ArrayList<@Nullable Owed> cells = new java.util.ArrayList<>();
        columns.forEach(column -> cells.add(owed.get(column)));
        String name = owed.values().stream()
                .map(Owed::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new Line(region, name, cells);
    }

    private static String column(Owed owed) {
        return owed.form() + " " + owed.period();
    }
}
