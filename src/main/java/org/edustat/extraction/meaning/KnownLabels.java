package org.edustat.extraction.meaning;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Regions;

/** What those labels say in which nobody could hear a place, whatever paper they stand in. */
final class KnownLabels {

    /** Longer than the headers of forms; most longer texts stand in one paper alone. */
    private static final int LONGEST = 60;

    /** 全市 is a place of its own in each paper. */
    private static final char WHOLE = '全';

    private final Regions regions;
    private final Kept<String, LabelSense> headers = new Kept<>();
    private final Kept<String, LabelSense> others = new Kept<>();

    KnownLabels(Regions regions) {
        this.regions = regions;
    }

    /** Null where it is not known. */
    @Nullable
    LabelSense find(String text, boolean header) {
        return kept(header).find(text);
    }

    /** Keeps what a label says in one paper if it says the same in all. */
    void keep(String text, boolean header, LabelSense said) {
        if (!said.names() && said.institution() == null && said.region() == null && placeless(text)) {
            kept(header).keep(text, said);
        }
    }

    private Kept<String, LabelSense> kept(boolean header) {
        return header ? headers : others;
    }

    private boolean placeless(String text) {
        return text.length() <= LONGEST
                && text.indexOf(WHOLE) < 0
                && !(Unlisted.mayBe(text) && Unlisted.is(text))
                && !regions.everNamedIn(text);
    }
}
