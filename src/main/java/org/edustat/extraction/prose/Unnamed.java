package org.edustat.extraction.prose;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.signs.Sought;

/**
 * What a number counts where neither a noun nor the number before it says so: its unit does, 242所、5164个班, or what the
 * paper goes on about, 完工5所,新增7380个 below a text on school places.
 */
record Unnamed(Bareness bareness, LabelOrder order, String text) {

    private static final String PLACES = "学位";
    private static final String CLASSES = "班级数";
    private static final String COUNTER = "个";

    /** Places that were spoken of further off are another matter. */
    private static final int REACH = 400;

    private static final Sought BY_SCHOOLS = Sought.of("^(?:学校|幼儿园|园|校)(?=.)");

    /** The word that says it, or none. */
    Optional<Label> of(Item item, Made made, List<Draft> told) {
        Measure measure = item.found().quantity().measure();
        if (measure == null || made.isEmpty() || !bareness.bare(item.after())) {
            return Optional.empty();
        }
        if (measure.unit() == Unit.CLASS
                && !item.bracketed()
                && bareness.bare(item.before())
                && item.after().isBlank()) {
            return Optional.of(word(CLASSES, item));
        }
        return measure.unit() == Unit.ITEM
                        && measure.text().endsWith(COUNTER)
                        && bareness.onlyDone(verb(item.before()))
                        && ofPlaces(item, made, told)
                ? Optional.of(word(PLACES, item))
                : Optional.empty();
    }

    private Label word(String word, Item item) {
        return order.label(
                word, Place.CLAUSE, item.found().start(), item.found().end());
    }

    private static String verb(String words) {
        var schools = BY_SCHOOLS.at(words, 0);
        return schools == null ? words : words.substring(schools.end());
    }

    /** Whether the last thing that was counted so is school places, or schools were counted after places were named. */
    private boolean ofPlaces(Item item, Made made, List<Draft> told) {
        Draft last = last(made.drafts(), Unit.ITEM);
        Draft before = last == null ? last(told, Unit.ITEM) : last;
        if (before != null) {
            return names(before);
        }
        int at = text.lastIndexOf(PLACES, item.found().start());
        return at >= item.found().start() - REACH && at >= 0 && last(made.drafts(), Unit.INSTITUTION) != null;
    }

    private static boolean names(Draft draft) {
        Label after = draft.after();
        return draft.labels().stream()
                        .limit(Math.max(1, draft.reach()))
                        .anyMatch(label -> label.text().contains(PLACES))
                || after != null && after.text().contains(PLACES);
    }

    private static @Nullable Draft last(List<Draft> drafts, Unit unit) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).quantity().unit() == unit) {
                return drafts.get(i);
            }
        }
        return null;
    }
}
