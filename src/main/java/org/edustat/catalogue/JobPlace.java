package org.edustat.catalogue;

/**
 * Where something stands in a file that a bureau edits, as an editor finds it: {@code jobs/rules/bureau.yaml:9:12}.
 *
 * @param file with its folder
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, of a table the name of the column; empty for the whole line
 */
public record JobPlace(String file, long line, String column) {

    /** A file as a whole. */
    public static JobPlace of(String file) {
        return new JobPlace(file, 0, "");
    }

    public String notation() {
        if (line == 0) {
            return file;
        }
        return column.isEmpty() ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
