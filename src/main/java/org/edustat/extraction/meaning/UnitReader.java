package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Slot;

/** A number without a unit takes the one that its labels name in brackets or in a unit line: 在校生(万人). */
record UnitReader(Lexicon lexicon) {

    private static final Pattern NAMED = Pattern.compile(
            "[(（\\[【](?:单位[:：])?([^()（）\\[\\]【】:：]{1,8})[)）\\]】]|单位[:：]\\s*([^\\s,，;；、/()（）]{1,8}+)(?![、/])");

    Draft read(Draft draft, List<Filling> fillings) {
        if (draft.quantity().measure() != null) {
            return draft;
        }
        for (Label label : draft.all()) {
            Optional<Measure> measure = measure(label.text());
            if (measure.isPresent()) {
                fillings.add(Meaning.filling(Slot.UNIT, measure.get().text(), label, "unit.named"));
                return draft.withQuantity(draft.quantity().withMeasure(measure.get()));
            }
        }
        return draft;
    }

    private Optional<Measure> measure(String text) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Optional<Measure> measure =
                    lexicon.measure(named.group(1) != null ? named.group(1).strip() : named.group(2));
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }
}
