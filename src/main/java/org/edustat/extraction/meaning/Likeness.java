package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * What the labels before the figures of a row say without the names among them. The rows of a long list are alike in
 * this: each is of another school, and what its figures count is told by the columns.
 */
record Likeness(List<Part> parts) {

    /**
     * What one label says.
     *
     * @param text null where it only names something
     * @param school whether it is a school that it names
     * @param stage the stage that the name tells, else null
     * @param region by which rule it names a place, else null
     */
    private record Part(
            Place place,
            @Nullable String text,
            boolean school,
            @Nullable String stage,
            @Nullable String region) {

        static Part of(Label label, LabelSense said) {
            // which of two places with the name is meant may follow from the title
            RegionReader.Told told = said.region();
            if (!said.names() || told != null && told.code() == null) {
                return new Part(label.place(), label.text(), false, null, null);
            }
            return new Part(
                    label.place(), null, said.institution() != null, said.stage(), told == null ? null : told.rule());
        }
    }

    /** Null where no label is a mere name: then only a row with the same words is like this one. */
    static @Nullable Likeness of(List<Label> labels, LabelSense[] said) {
        boolean names = false;
        List<Part> parts = new ArrayList<>(said.length);
        for (int at = 0; at < said.length; at++) {
            names |= said[at].names();
            parts.add(Part.of(labels.get(at), said[at]));
        }
        return names ? new Likeness(parts) : null;
    }
}
