package org.edustat.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an operator settled about tables with these headers: in whose place other words are read.
 *
 * @param name for people
 * @param headers the words over each column from left to right, levels with {@code /} between
 * @param columns the words to be read over a column, by those that stand there; {@link #NO_FIGURES} where it holds none
 * @param rows the same for the words before a row
 */
public record Layout(String name, List<String> headers, Map<String, String> columns, Map<String, String> rows) {

    /** Between the levels of a head. */
    public static final String LEVELS = "/";

    /** Instead of words: what stands there is a code or a number of another sort. */
    public static final String NO_FIGURES = "-";

    /** The same form has another year every year. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    public Layout {
        headers = List.copyOf(headers);
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    /** What somebody settles, in the words that stand in the table. */
    public static Layout settled(
            String name, List<String> headers, Map<String, String> columns, Map<String, String> rows) {
        Map<String, String> ofAnyYear = new HashMap<>();
        columns.forEach((written, meant) -> ofAnyYear.put(anyYear(written), meant));
        return new Layout(name, headers, ofAnyYear, rows);
    }

    /** The words to be read over a column, or null where those that stand there hold. */
    public @Nullable String column(String written) {
        return columns.get(anyYear(written));
    }

    /** The words to be read before a row, or null where those that stand there hold. */
    public @Nullable String row(String written) {
        return rows.get(anyYear(written));
    }

    /** The words without their years, spaces and brackets of either width. */
    static String anyYear(String words) {
        return YEAR.matcher(words.replace('（', '(').replace('）', ')').replace(" ", ""))
                .replaceAll("YYYY");
    }
}
