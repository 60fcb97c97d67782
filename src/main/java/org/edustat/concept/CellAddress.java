package org.edustat.concept;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands in its sheet. Written as the clerk sees it: {@code A1} is row 0, column 0.
 *
 * @param row from 0
 * @param column from 0
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,7})([1-9][0-9]{0,8})");
    private static final int LETTERS = 26;
    private static final int PRIME = 31;

    /**
     * Reads an address such as {@code AB12}.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static CellAddress parse(String a1) {
        Matcher written = WRITTEN.matcher(a1);
        if (!written.matches()) {
            throw new IllegalArgumentException("'%s' is no cell address".formatted(a1));
        }
        int column = written.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return new CellAddress(Integer.parseInt(written.group(2)) - 1, column - 1);
    }

    public String a1() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    /** Written out, as the hash is: a table compares the places of its headers for each of its rows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellAddress address && row == address.row && column == address.column;
    }

    @Override
    public int hashCode() {
        return row * PRIME + column;
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return a1();
    }
}
