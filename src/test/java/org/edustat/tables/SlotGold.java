package org.edustat.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.edustat.gold.Extracts;

/**
 * Values and slots of published tables, by hand and by the program. A slot by hand may hold several readings.
 *
 * @param cells values, over all figures
 * @param observations value and slots, over those under an indicator
 * @param mean of the documents' scores of observations
 */
record SlotGold(Count cells, Count observations, double mean) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SLOTS = List.of("unit", "indicator", "stage", "sector", "region", "period");
    private static final double PRECISION = 1e-6;

    /** Of the observations that the program gives, those that are right. */
    double precision() {
        return observations.precision();
    }

    static SlotGold score(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().matches(".*\\.(xlsx|xls|csv|html|docx|pdf)"))
                    .sorted()
                    .toList();
        }
        Map<String, List<JsonNode>> said = Extracts.of(files);
        Count cells = Count.NONE;
        Count observations = Count.NONE;
        double sum = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            List<JsonNode> gold = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(name.replaceAll("\\.[a-z]+$", ".jsonl")))) {
                gold.add(JSON.readTree(line));
            }
            boolean flat = !name.matches(".*\\.xlsx?");
            SlotGold one = score(gold, said.getOrDefault(name, List.of()), flat);
            cells = cells.plus(one.cells);
            observations = observations.plus(one.observations);
            sum += one.observations.f1();
        }
        return new SlotGold(cells, observations, sum / files.size());
    }

    private static SlotGold score(List<JsonNode> gold, List<JsonNode> said, boolean flat) {
        Map<String, JsonNode> byPlace = new HashMap<>();
        int values = 0;
        int asked = 0;
        for (JsonNode line : gold) {
            byPlace.put(place(line, flat), line);
            values += has(line, "value") ? 1 : 0;
            asked += has(line, "value") && sure(line) ? 1 : 0;
        }
        int cells = 0;
        int told = 0;
        int right = 0;
        int named = 0;
        for (JsonNode line : said) {
            if (!has(line, "value")) {
                continue;
            }
            told++;
            JsonNode hand = byPlace.get(place(line, flat));
            boolean value = hand != null && sameValue(hand, line);
            boolean full = value && SLOTS.stream().allMatch(slot -> slotRight(hand, line, slot));
            boolean indicator = !reading(line, "indicator").isEmpty();
            cells += value ? 1 : 0;
            right += full && indicator && sure(hand) ? 1 : 0;
            named += indicator && !(full && open(hand)) ? 1 : 0;
        }
        Count ofObservations = new Count(right, named, asked);
        return new SlotGold(new Count(cells, told, values), ofObservations, ofObservations.f1());
    }

    private static String place(JsonNode line, boolean flat) {
        return (flat ? "" : reading(line, "sheet")) + "!" + line.path("table").asInt(0) + "!" + reading(line, "cell");
    }

    private static boolean has(JsonNode line, String field) {
        return line.has(field) && !line.get(field).isNull();
    }

    /** Whether an indicator is asked for without doubt. */
    private static boolean sure(JsonNode gold) {
        Set<String> indicators = readings(gold, "indicator");
        return !indicators.isEmpty() && !indicators.contains("");
    }

    private static boolean open(JsonNode gold) {
        return readings(gold, "indicator").contains("");
    }

    private static boolean sameValue(JsonNode gold, JsonNode said) {
        return same(gold, "value", said) || same(gold, "display", said);
    }

    private static boolean same(JsonNode gold, String field, JsonNode said) {
        if (!has(gold, field)) {
            return false;
        }
        double one = gold.get(field).asDouble();
        double other = said.get("value").asDouble();
        return Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other));
    }

    private static boolean slotRight(JsonNode gold, JsonNode said, String slot) {
        Set<String> right = readings(gold, slot);
        String reading = reading(said, slot);
        boolean ofIndicator = slot.equals("stage") || slot.equals("sector");
        return ofIndicator && readings(gold, "indicator").isEmpty()
                || right.contains(reading)
                || right.isEmpty() && reading.isEmpty()
                || slot.equals("sector") && reading.isEmpty() && right.contains("all");
    }

    private static String reading(JsonNode line, String slot) {
        return has(line, slot) ? line.get(slot).asString() : "";
    }

    private static Set<String> readings(JsonNode gold, String slot) {
        Set<String> readings = new TreeSet<>();
        JsonNode value = gold.get(slot);
        if (value != null && value.isArray()) {
            value.forEach(one -> readings.add(one.isNull() ? "" : one.asString()));
        } else {
            readings.add(reading(gold, slot));
        }
        return readings;
    }
}
