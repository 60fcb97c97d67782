package org.edustat.reporting;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Key;
import org.edustat.reporting.sheet.CellModel.Link;

/** The ways between a figure and its source. */
final class Links {

    private Links() {}

    /** Where the figure's source stands; null where the workbook does not hold the figure. */
    static @Nullable Link toSource(Layout layout, Words words, Key key) {
        CellAddress place = layout.source(key);
        return place == null ? null : new Link(words.text("sources.sheet"), place);
    }

    /** Where the figure stands among the indicators; null where the workbook does not hold it. */
    static @Nullable Link toFigure(Layout layout, Key key) {
        return layout.cells().get(key);
    }

    static Link toTop(String sheet) {
        return new Link(sheet, new CellAddress(0, 0));
    }
}
