package org.edustat.gold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A statement as one line of JSON tells it, by hand or by the program. A slot by hand may hold several readings, each
 * of them right.
 *
 * @param start code points before the number
 * @param end code points before the first one after it
 */
record Told(JsonNode line, int start, int end) {

    private static final double PRECISION = 1e-6;
    private static final double NOTHING = 1e-9;
    private static final Set<String> BLANK = Set.of("masked", "missing");
    /** The slots that make a statement, beside its number. */
    static final List<String> SLOTS = List.of("kind", "indicator", "stage", "region", "period");

    static Told of(JsonNode line) {
        return new Told(line, line.get("start").asInt(), line.get("end").asInt());
    }

    int overlap(Told other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /** The readings of a slot; an empty one where it is unknown. */
    Set<String> readings(String slot) {
        JsonNode value = line.get(slot);
        Set<String> readings = new LinkedHashSet<>();
        if (value != null && value.isArray()) {
            value.forEach(one -> readings.add(one.isNull() ? "" : one.asString()));
        } else {
            readings.add(value == null || value.isNull() ? "" : value.asString());
        }
        return readings;
    }

    String reading(String slot) {
        return new ArrayList<>(readings(slot)).get(0);
    }

    /** Whether an indicator is asked for: some are, or the reading is open. */
    boolean asksIndicator() {
        Set<String> indicators = readings("indicator");
        return !indicators.isEmpty() && !indicators.contains("");
    }

    boolean openIndicator() {
        return readings("indicator").contains("");
    }

    /** Whether the program read the number as it stands here by hand. */
    boolean sameNumber(Told program) {
        boolean blank = BLANK.contains(reading("qualifier"));
        if (blank != BLANK.contains(program.reading("qualifier"))) {
            return false;
        }
        boolean unit = readings("unit").contains(program.reading("unit"));
        return blank
                ? unit && reading("qualifier").equals(program.reading("qualifier"))
                : unit
                        && same(number("value"), program.number("value"))
                        && same(number("upper"), program.number("upper"));
    }

    /** Whether the program said one of the right readings. */
    boolean right(String slot, Told program) {
        Set<String> right = readings(slot);
        String said = program.reading(slot);
        return right.contains(said) || right.isEmpty() && said.isEmpty();
    }

    boolean right(Told program) {
        return SLOTS.stream().allMatch(slot -> right(slot, program));
    }

    private @Nullable Double number(String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? null : Double.valueOf(value.asDouble());
    }

    private static boolean same(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        double greater = Math.max(Math.abs(one), Math.abs(other));
        return Math.abs(one - other) <= Math.max(NOTHING, PRECISION * greater);
    }
}
