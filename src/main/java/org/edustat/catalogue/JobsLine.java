package org.edustat.catalogue;

import org.apache.commons.csv.CSVRecord;

/**
 * A line of a table that a bureau edits.
 *
 * @param number the line of the file at which it ends, from 1
 */
public record JobsLine(String file, long number, CSVRecord cells) {

    /** A line that is longer than its header was cut in the midst of a cell, and its cells are not what they seem. */
    public JobsLine {
        int columns = cells.getParser().getHeaderNames().size();
        for (int at = columns; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                throw UnusableJobException.at(
                        new JobPlace(file, number, ""),
                        "too_many_cells",
                        Integer.toString(cells.size()),
                        Integer.toString(columns),
                        cells.get(at));
            }
        }
    }

    /** What stands in a column that the file need not have; empty where it has none or the line ends before. */
    public String text(String column) {
        return cells.isSet(column) ? cells.get(column) : "";
    }

    /** The same with its place. */
    public JobsValue any(String column) {
        return new JobsValue(new JobPlace(file, number, column), text(column));
    }

    /** What stands in a column that the file must have. */
    public JobsValue value(String column) {
        if (!cells.isMapped(column)) {
            throw UnusableJobException.at(JobPlace.of(file), "no_column", column);
        }
        return any(column);
    }

    /** A fault of the line as a whole. */
    public UnusableJobException fault(String key, String... arguments) {
        return UnusableJobException.at(new JobPlace(file, number, ""), key, arguments);
    }
}
