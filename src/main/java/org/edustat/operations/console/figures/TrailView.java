package org.edustat.operations.console.figures;

import java.util.List;

/** Where one figure comes from. */
public record TrailView(
        String key,
        String subject,
        String value,
        SourceView source,
        List<SlotView> slots,
        List<SourceView> rivals,
        List<String> doubts) {

    /** A place in a paper, with what it says there. */
    public record SourceView(
            long submission,
            String path,
            String genre,
            String received,
            String place,
            String quotation,
            String value) {}

    /** What a slot came to, and the words that gave it; those are empty where nothing said so. */
    public record SlotView(String slot, String value, String label, String where, String rule) {}

    /** What parts add up to. */
    public record TotalView(String value, int parts, int expected, List<Part> held, List<String> missing) {

        /** A part that is in the sum. */
        public record Part(String key, String name, String value) {}
    }

    /** The figure of another year. */
    public record Year(String key, String period, String value) {}
}
