package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * A table that a copy has taken apart, each cell in a line of its own: the heads of its columns, 2020年 and 2025年, the
 * name of a row, and then as many values as there are columns.
 */
final class ValueLines {

    private static final Pattern VALUE =
            Pattern.compile("\\s*[≥≤>＞约]?[0-9][0-9.,]{0,12}\\s?(?:[%％]|[万亿]?[人元]|[所个册年])?(?:以上|以下|以内|左右)?\\s*");
    private static final Pattern COLUMN =
            Pattern.compile("\\s*(?<year>(?:19|20)[0-9]{2})年?(?:[(（]?\\p{IsHan}{0,6}[)）]?)?\\s*");

    /** What a plan calls the rows of its table. */
    private static final Pattern OF_PLAN = Pattern.compile("\\s*(?:约束性|预期性)(?:指标)?\\s*");

    /** Fewer lines that are nothing but a value are no table. */
    private static final int FEWEST = 6;

    private static final int LONGEST_NAME = 40;

    /**
     * What is told of a value.
     *
     * @param above the first of several names that share one row, else null
     * @param aim whether it stands in a later column of a table that calls its rows 约束性 or 预期性
     */
    record Cell(Piece row, @Nullable Piece above, @Nullable Piece column, boolean aim) {

        /** The words as labels, nearest first. */
        List<Label> labels(LabelOrder order) {
            List<Label> labels = new ArrayList<>();
            labels.add(label(order, row, Place.CLAUSE));
            if (column != null) {
                labels.add(label(order, column, Place.CLAUSE));
            }
            if (above != null) {
                labels.add(label(order, above, Place.SENTENCE));
            }
            return labels;
        }

        private static Label label(LabelOrder order, Piece piece, Place place) {
            return order.label(piece.words(), place, piece.start(), piece.end());
        }
    }

    /** A line where it stands. */
    record Piece(String words, int start, int end) {}

    private boolean plan;
    private final Map<Integer, Cell> cells = new HashMap<>();
    private final List<Piece> columns = new ArrayList<>();
    private final List<Piece> names = new ArrayList<>();
    private final List<Piece> values = new ArrayList<>();

    ValueLines(String text) {
        List<Piece> lines = lines(text);
        if (lines.stream().filter(ValueLines::isValue).count() >= FEWEST) {
            plan = lines.stream().anyMatch(line -> OF_PLAN.matcher(line.words()).matches());
            lines.forEach(this::read);
            close();
        }
    }

    /** What is told of the value in the line that begins at a place, or null where it is none. */
    @Nullable
    Cell of(int line) {
        return cells.isEmpty() ? null : cells.get(line);
    }

    /** The year of a column. */
    static int year(Piece column) {
        Matcher year = COLUMN.matcher(column.words());
        return year.matches() ? Integer.parseInt(year.group("year")) : 0;
    }

    private static List<Piece> lines(String text) {
        List<Piece> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start <= LONGEST_NAME && !text.substring(start, end).isBlank()) {
                lines.add(new Piece(text.substring(start, end), start, end));
            } else if (end - start > LONGEST_NAME) {
                lines.add(new Piece("", start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isValue(Piece line) {
        return VALUE.matcher(line.words()).matches()
                && !COLUMN.matcher(line.words()).matches();
    }

    private void read(Piece line) {
        if (isValue(line)) {
            values.add(line);
            return;
        }
        close();
        if (line.words().isEmpty()) {
            columns.clear();
            names.clear();
        } else if (COLUMN.matcher(line.words()).matches()) {
            if (!names.isEmpty()) {
                columns.clear();
            }
            names.clear();
            columns.add(line);
        } else {
            names.add(line);
        }
    }

    /** A row is over: its values go through the names of the first column, then through those of the next. */
    private void close() {
        int rows = columns.isEmpty() ? values.size() : values.size() / columns.size();
        boolean fits = columns.isEmpty() ? rows == 1 : rows > 0 && rows * columns.size() == values.size();
        if (fits && names.size() >= rows) {
            List<Piece> own = names.subList(names.size() - rows, names.size());
            for (int i = 0; i < values.size(); i++) {
                int row = i % rows;
                cells.put(
                        values.get(i).start(),
                        new Cell(
                                own.get(row),
                                row == 0 ? null : own.get(0),
                                columns.isEmpty() ? null : columns.get(i / rows),
                                plan && i >= rows));
            }
        }
        if (!values.isEmpty()) {
            names.clear();
            values.clear();
        }
    }
}
