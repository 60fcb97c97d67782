package org.edustat.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;

/**
 * What the cells of a drawing say, written by hand: a line names cells and what is said of all of them, as in
 * {@code B5:G5 region=410600 period=2020}; {@code B5 = 12} is another value than the drawn one, {@code times=10000} a
 * multiple of it, {@code a|b} either. A slot that nobody names holds for the whole. {@code except B7:D9} are no
 * figures.
 *
 * @param byPlace of each cell, written {@code sheet!A1}, what is said of it
 */
record Expected(Map<String, Map<String, String>> byPlace, Map<String, String> values) {

    static final String TIMES = "times";

    static Expected of(List<Drawing> sheets, List<String> lines) {
        Map<String, Map<String, String>> byPlace = new LinkedHashMap<>();
        Map<String, String> values = new TreeMap<>();
        String sheet = sheets.get(0).name();
        for (String line : lines) {
            if (line.startsWith("in ")) {
                sheet = line.substring(3).strip();
                continue;
            }
            List<String> words = List.of(line.strip().split(" +"));
            if (words.get(0).equals("except")) {
                for (String cells : words.subList(1, words.size())) {
                    for (CellAddress at : cells(cells)) {
                        byPlace.remove(place(sheet, at));
                    }
                }
            } else {
                say(sheet, words, byPlace, values);
            }
        }
        return new Expected(byPlace, values);
    }

    private static void say(
            String sheet, List<String> words, Map<String, Map<String, String>> byPlace, Map<String, String> values) {
        for (CellAddress at : cells(words.get(0))) {
            Map<String, String> said = byPlace.computeIfAbsent(place(sheet, at), any -> new LinkedHashMap<>());
            if (words.size() > 2 && words.get(1).equals("=")) {
                values.put(place(sheet, at), words.get(2));
            } else {
                for (String word : words.subList(1, words.size())) {
                    String[] slot = word.split("=", 2);
                    said.put(slot[0], slot[1]);
                }
            }
        }
    }

    static String place(String sheet, CellAddress at) {
        return sheet + "!" + at.a1();
    }

    private static List<CellAddress> cells(String written) {
        CellRange range = CellRange.parse(written);
        List<CellAddress> cells = new ArrayList<>();
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            for (int column = range.first().column(); column <= range.last().column(); column++) {
                cells.add(new CellAddress(row, column));
            }
        }
        return cells;
    }

    /** Whether a cell is to have no value: its digits are lost or blotted out. */
    boolean blank(String place) {
        return List.of("masked", "missing")
                .contains(byPlace.getOrDefault(place, Map.of()).getOrDefault("qualifier", ""));
    }

    /** The value that a cell is to have in its base unit. */
    BigDecimal value(String place, String drawn) {
        String written = values.getOrDefault(place, DrawnCell.of(drawn).text().replaceAll("[%,]", ""));
        Map<String, String> said = byPlace.getOrDefault(place, Map.of());
        return new BigDecimal(written).multiply(new BigDecimal(said.getOrDefault(TIMES, "1")));
    }
}
