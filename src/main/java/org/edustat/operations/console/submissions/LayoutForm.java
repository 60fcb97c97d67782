package org.edustat.operations.console.submissions;

import java.util.List;

import org.edustat.concept.TableOutline;

/**
 * A table with the words over its columns of figures, for whoever says what they mean.
 *
 * @param number which of the document's tables it is, as they are read
 * @param name the sheet, or which table it is
 */
record LayoutForm(int number, String name, TableOutline outline, List<Head> heads) {

    /**
     * A head of figures.
     *
     * @param letters the columns that it stands over
     * @param header its words, levels with {@code /} between
     * @param meant what somebody settled before; empty where nobody did
     * @param read what the first figure below it came to; empty where it came under no indicator
     */
    public record Head(String letters, String header, String meant, String read) {}
}
