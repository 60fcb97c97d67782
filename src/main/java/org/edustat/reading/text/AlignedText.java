package org.edustat.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.concept.Cell;
import org.edustat.concept.Grid;

/**
 * Finds tables that have no lines and no cells: columns of text that are set one below the other. What is only nearly
 * so stays text.
 */
public final class AlignedText {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_ROWS_OF_FIGURES = 2;
    /** Two words in each of some lines may be anything. */
    private static final int FEWEST_COUNTED = 3;
    /** Rows of so many pieces each are no chance, though most of them be words: 序号 指标 单位 2020年 2025年. */
    private static final int MANY = 5;
    /** A longer line between the rows is a sentence. */
    private static final int LONGEST_SECTION = 20;

    private static final Pattern FIGURE =
            Pattern.compile("[-+−≥≤><]?[0-9][0-9,. ]*(?:%|[①-⑳*])?|[0-9.]+:[0-9.]+|[-—–…·./*×xX]{1,6}|[0-9]{4}年?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");

    /** A title or two may stand before the head in columns of their own. */
    private static final int BEGINNINGS = 5;

    private final List<List<Piece>> lines;
    /** Where the stretch of parted lines ends that was looked at last, and how many beginnings were tried in it. */
    private int stretchEnd;

    private int tried;

    /** @param lines the pieces of each line from left to right; of an empty line none */
    public AlignedText(List<List<Piece>> lines) {
        this.lines = lines;
    }

    /**
     * Words without a wide gap between them.
     *
     * @param left where they begin, in any measure that is the same for all lines
     * @param right where they end
     */
    public record Piece(String text, double left, double right) {

        /** A figure that is no year. */
        private boolean amount() {
            return figure() && !YEAR.matcher(text).matches();
        }

        private boolean figure() {
            return FIGURE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                    .matches();
        }
    }

    /**
     * The table that begins with a line.
     *
     * @param end the first line that is none of its rows
     */
    public record Table(List<List<Piece>> rows, List<Band> columns, int end) {

        public Grid grid(int number) {
            List<Integer> indents =
                    Indents.of(rows.stream().map(row -> row.get(0)).toList());
            GridBuilder grid = new GridBuilder(rows.size());
            for (int at = 0; at < rows.size(); at++) {
                grid.beginRow();
                Cell.Style style = Cell.Style.indented(indents.get(at));
                for (Piece piece : rows.get(at)) {
                    int first = first(piece, columns);
                    grid.moveTo(first);
                    grid.put(piece.text(), last(piece, columns, first) - first + 1, 1, style);
                    style = Cell.Style.PLAIN;
                }
                grid.endRow(false);
            }
            return grid.grid(number);
        }
    }

    /** From where to where a column reaches. */
    record Band(double left, double right) {

        private Band with(Piece piece) {
            return new Band(Math.min(left, piece.left()), Math.max(right, piece.right()));
        }

        private boolean meets(Piece piece) {
            return left < piece.right() && piece.left() < right;
        }

        private double distance(Piece piece) {
            return Math.abs((left + right) / 2 - (piece.left() + piece.right()) / 2);
        }
    }

    /** The table whose first row is this line, or empty where it is text. */
    public Optional<Table> from(int line) {
        if (lines.get(line).size() < 2 || line < stretchEnd && ++tried > BEGINNINGS) {
            return Optional.empty();
        }
        int end = line;
        while (end < lines.size() && (lines.get(end).size() > 1 || end > line && (section(end) || blank(end)))) {
            end++;
        }
        tried = line < stretchEnd ? tried : 1;
        stretchEnd = end;
        Optional<Table> aligned = aligned(line, end);
        return aligned.isPresent() ? aligned : counted(line, end);
    }

    private Optional<Table> aligned(int line, int end) {
        List<List<Piece>> rows = written(lines.subList(line, end));
        long figures = rows.stream().filter(AlignedText::ofFigures).count();
        if (rows.size() < FEWEST_ROWS || figures < FEWEST_ROWS_OF_FIGURES || figures * 2 < rows.size()) {
            return Optional.empty();
        }
        List<Band> columns = columns(rows);
        return apart(columns) && rows.stream().allMatch(row -> fits(row, columns))
                ? Optional.of(new Table(rows, columns, end))
                : Optional.empty();
    }

    /** Rows that are set without care: each has as many pieces as the head, or is a total that leaves some out. */
    private Optional<Table> counted(int line, int limit) {
        int width = lines.get(line).size();
        if (width < FEWEST_COUNTED || lines.get(line).stream().anyMatch(Piece::amount)) {
            return Optional.empty();
        }
        List<List<Piece>> rows = new ArrayList<>();
        int end = line;
        while (end < limit
                && (lines.get(end).size() == width || end > line && (total(lines.get(end), width) || blank(end)))) {
            if (!lines.get(end).isEmpty()) {
                rows.add(spread(lines.get(end), width));
            }
            end++;
        }
        long figures = rows.stream()
                .filter(row -> ofFigures(row) || width >= MANY && row.stream().anyMatch(Piece::amount))
                .count();
        return rows.size() < FEWEST_ROWS || figures < FEWEST_ROWS_OF_FIGURES || figures * 2 < rows.size()
                ? Optional.empty()
                : Optional.of(new Table(rows, columns(rows), end));
    }

    private static boolean total(List<Piece> row, int width) {
        return row.size() > 1
                && row.size() < width
                && row.stream().skip(1).allMatch(Piece::figure)
                && !row.get(0).figure();
    }

    /** The pieces in columns of equal width: the first to the left, the others to the right. */
    private static List<Piece> spread(List<Piece> row, int width) {
        List<Piece> spread = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            int column = at == 0 ? 0 : width - row.size() + at;
            spread.add(new Piece(row.get(at).text(), 2 * column, 2 * column + 1));
        }
        return spread;
    }

    /** An empty line between two rows. */
    private boolean blank(int line) {
        return lines.get(line).isEmpty()
                && line + 1 < lines.size()
                && !lines.get(line - 1).isEmpty()
                && lines.get(line + 1).size() == lines.get(line - 1).size();
    }

    private static List<List<Piece>> written(List<List<Piece>> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private boolean section(int line) {
        return lines.get(line).size() == 1
                && lines.get(line).get(0).text().length() <= LONGEST_SECTION
                && line + 1 < lines.size()
                && lines.get(line + 1).size() > 1;
    }

    private static boolean ofFigures(List<Piece> row) {
        long figures = row.stream().skip(1).filter(Piece::figure).count();
        return row.size() > 1 && figures * 2 > row.size() - 1;
    }

    /** The columns are those of the rows with the most pieces. */
    private static List<Band> columns(List<List<Piece>> rows) {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Band> columns = new ArrayList<>();
        for (List<Piece> row : rows) {
            for (int at = 0; row.size() == most && at < most; at++) {
                Piece piece = row.get(at);
                if (columns.size() <= at) {
                    columns.add(new Band(piece.left(), piece.right()));
                } else {
                    columns.set(at, columns.get(at).with(piece));
                }
            }
        }
        return columns;
    }

    private static boolean apart(List<Band> columns) {
        for (int at = 1; at < columns.size(); at++) {
            if (columns.get(at).left() <= columns.get(at - 1).right()) {
                return false;
            }
        }
        return columns.size() > 1;
    }

    /** Whether each piece has a place of its own. */
    private static boolean fits(List<Piece> row, List<Band> columns) {
        int free = 0;
        for (Piece piece : row) {
            int first = first(piece, columns);
            if (first < free) {
                return false;
            }
            free = last(piece, columns, first) + 1;
        }
        return true;
    }

    private static int first(Piece piece, List<Band> columns) {
        int nearest = 0;
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).meets(piece)) {
                return at;
            }
            if (columns.get(at).distance(piece) < columns.get(nearest).distance(piece)) {
                nearest = at;
            }
        }
        return nearest;
    }

    private static int last(Piece piece, List<Band> columns, int first) {
        int last = first;
        while (last + 1 < columns.size() && columns.get(last + 1).meets(piece)) {
            last++;
        }
        return last;
    }
}
