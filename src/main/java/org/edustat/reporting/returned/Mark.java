package org.edustat.reporting.returned;

import org.edustat.concept.CellAddress;

/**
 * A cell with what is said of it.
 *
 * @param sheet the sheet's name as the district wrote it
 */
public record Mark(String sheet, CellAddress cell, Tone tone, String text) {

    /** How a cell looks; of several marks of one cell the first word decides. */
    public enum Tone {
        /** Must be mended: red. */
        WRONG(0xFFC7CE),
        /** To be mended or explained: yellow. */
        DOUBTFUL(0xFFEB9C),
        /** Was doubted before, and is well now: green. */
        SETTLED(0xC6EFCE);

        final int colour;

        Tone(int colour) {
            this.colour = colour;
        }
    }
}
