package org.edustat.catalogue;

import java.util.List;

import org.edustat.concept.Stage;

/**
 * What managers read together: each theme has a sheet of its own in the yearly workbook.
 *
 * @param headlines what a page of the weightiest figures shows of it, in this order
 */
public record Theme(String id, String labelZh, String labelEn, List<Headline> headlines) {

    public Theme {
        headlines = List.copyOf(headlines);
    }

    /** One of the weightiest figures, as in 小学在校生数. */
    public record Headline(String indicator, Stage stage) {}
}
