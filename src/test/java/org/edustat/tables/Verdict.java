package org.edustat.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Coded;

/**
 * How what was said of a drawn table agrees with what was expected.
 *
 * @param wrong the differences in words, none where all is right
 */
record Verdict(int right, int said, int expected, List<String> wrong) {

    private static final Set<String> OF_THE_WHOLE = Set.of("stage", "sector", "area", "institution");

    static Verdict of(TableCase drawn, List<Rooms.Figure> figures) {
        Map<String, Map<String, String>> open =
                new LinkedHashMap<>(drawn.expected().byPlace());
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Rooms.Figure figure : figures) {
            Drawing sheet = sheet(drawn, figure);
            CellAddress at = drawnAt(drawn, sheet, figure.origin().cell());
            String place = Expected.place(sheet.name(), at);
            Map<String, String> slots = open.remove(place);
            List<String> differences = slots == null
                    ? List.of("said, and is no figure: " + figure.settled())
                    : differences(drawn, sheet, at, slots, figure);
            right += differences.isEmpty() ? 1 : 0;
            differences.forEach(difference -> wrong.add(place + " " + difference));
        }
        open.keySet().forEach(place -> wrong.add(place + " not said"));
        return new Verdict(right, figures.size(), drawn.expected().byPlace().size(), wrong);
    }

    private static Drawing sheet(TableCase drawn, Rooms.Figure figure) {
        return drawn.sheets().stream()
                .filter(sheet -> sheet.name().equals(figure.origin().sheet()))
                .findFirst()
                .orElse(drawn.sheets()
                        .get(Math.min(figure.origin().table(), drawn.sheets().size() - 1)));
    }

    /** Where a cell of the file stands in the drawing. */
    private static CellAddress drawnAt(TableCase drawn, Drawing sheet, CellAddress at) {
        return new CellAddress(at.row() + DrawnFile.linesBefore(drawn, sheet), at.column());
    }

    private static List<String> differences(
            TableCase drawn, Drawing sheet, CellAddress at, Map<String, String> slots, Rooms.Figure figure) {
        List<String> differences = new ArrayList<>();
        String place = Expected.place(sheet.name(), at);
        if (!drawn.expected().blank(place)) {
            java.math.BigDecimal value = drawn.expected().value(place, sheet.text(at));
            java.math.BigDecimal told = figure.settled().amount().value();
            if (told == null || told.compareTo(value) != 0) {
                differences.add("value: said " + told + ", is " + value);
            }
        }
        said(drawn, sheet, figure).forEach((slot, said) -> {
            String whole = slot.equals("indicator") ? "" : OF_THE_WHOLE.contains(slot) ? whole(slots, said) : said;
            String expected = slots.getOrDefault(slot, slot.equals("kind") ? "observation" : whole);
            if (!expected.equals("any") && !List.of(expected.split("\\|", -1)).contains(said)) {
                differences.add(slot + ": said " + said + ", is " + expected);
            }
        });
        return differences;
    }

    /** Of what is no figure of the catalogue nobody asks the slots. */
    private static String whole(Map<String, String> slots, String said) {
        return !slots.containsKey("indicator") || said.equals("all") ? said : "";
    }

    private static Map<String, String> said(TableCase drawn, Drawing sheet, Rooms.Figure figure) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("kind", code(figure.settled().kind()));
        said.put("indicator", figure.settled().indicator());
        said.put("unit", code(figure.settled().amount().unit()));
        said.put("qualifier", code(figure.settled().amount().qualifier()));
        said.put("stage", code(figure.settled().stage()));
        said.put("sector", code(figure.settled().sector()));
        said.put("area", code(figure.settled().area()));
        said.put("region", figure.settled().region());
        said.put("period", figure.settled().period());
        said.put("institution", figure.settled().institution());
        said.put("rows", written(drawn, sheet, figure.origin().rowHeaders()));
        said.put("columns", written(drawn, sheet, figure.origin().columnHeaders()));
        return said;
    }

    private static String code(Coded word) {
        return word.code().toLowerCase(Locale.ROOT);
    }

    private static String written(TableCase drawn, Drawing sheet, List<List<CellAddress>> headers) {
        return String.join(
                ";",
                headers.stream()
                        .map(path -> String.join(
                                ">",
                                path.stream()
                                        .map(at -> drawnAt(drawn, sheet, at).a1())
                                        .toList()))
                        .toList());
    }
}
