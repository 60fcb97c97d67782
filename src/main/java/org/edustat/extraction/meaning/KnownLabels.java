package org.edustat.extraction.meaning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Regions;

/** What those labels say in which nobody could hear a place, whatever paper they stand in. */
final class KnownLabels {

    /** Enough for the forms of a province; one with more begins anew and loses only time. */
    private static final int KEPT = 20_000;

    /** Longer than the headers of forms; most longer texts stand in one paper alone. */
    private static final int LONGEST = 60;

    /** 全市 is a place of its own in each paper. */
    private static final char WHOLE = '全';

    private final Regions regions;
    private final Map<String, LabelSense> headers = new ConcurrentHashMap<>();
    private final Map<String, LabelSense> others = new ConcurrentHashMap<>();

    KnownLabels(Regions regions) {
        this.regions = regions;
    }

    /** Null where it is not known. */
    @Nullable
    LabelSense find(String text, boolean header) {
        return kept(header).get(text);
    }

    /** Keeps what a label says in one paper if it says the same in all. */
    void keep(String text, boolean header, LabelSense said) {
        if (!said.names() && said.institution() == null && said.region() == null && placeless(text)) {
            Map<String, LabelSense> kept = kept(header);
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(text, said);
        }
    }

    private Map<String, LabelSense> kept(boolean header) {
        return header ? headers : others;
    }

    private boolean placeless(String text) {
        return text.length() <= LONGEST
                && text.indexOf(WHOLE) < 0
                && !(Unlisted.mayBe(text) && Unlisted.is(text))
                && !regions.everNamedIn(text);
    }
}
