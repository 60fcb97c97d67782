package org.edustat.reporting.returned;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edustat.concept.CellAddress;

/** All that is said of one cell: in the note beside it, and by its colour. */
record Note(CellAddress cell, Mark.Tone tone, String text) {

    static final String AUTHOR = "核对";

    /** How wide a note is, in columns of the sheet. */
    static final int COLUMNS = 4;

    private static final int CHARACTERS_A_LINE = 22;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 14;

    /** The notes of one sheet, in the order of its cells. */
    static List<Note> of(List<Mark> marks) {
        Map<CellAddress, List<Mark>> byCell =
                marks.stream().collect(Collectors.groupingBy(Mark::cell, TreeMap::new, Collectors.toList()));
        return byCell.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Note of(CellAddress cell, List<Mark> marks) {
        return new Note(
                cell,
                marks.stream().map(Mark::tone).sorted().findFirst().orElseThrow(),
                marks.stream().map(Mark::text).distinct().collect(Collectors.joining("\n")));
    }

    /** How tall a note with such a text is, in rows of the sheet. */
    static int rows(String text) {
        int lines = (int) text.lines()
                .mapToLong(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        return Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines + 1));
    }
}
