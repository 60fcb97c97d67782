package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Filling;
import org.edustat.concept.Indicator;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

/** A number without a unit takes the one that its labels name in brackets or in a unit line: 在校生(万人). */
record UnitReader(Catalogue catalogue) {

    private static final Pattern NAMED = Pattern.compile(
            "[(（\\[【](?:单位[:：])?([^()（）\\[\\]【】:：]{1,8})[)）\\]】]|单位[:：]\\s*([^\\s,，;；、/()（）]{1,8}+)(?![、/])");

    /** A header that names a share: 升学率, 占比, 增长(%). */
    private static final Pattern SHARE =
            Pattern.compile("[^()]*\\(%\\).*|(?:[^()]|\\([^()]*\\))*(?:率|占比|比例|比重|百分比)(?:[^\\p{IsHan}]*)");

    /** A cell that says more than this heads nothing. */
    private static final int HEADER_CHARACTERS = 300;

    Draft read(Draft draft, List<Filling> fillings) {
        if (draft.quantity().measure() != null) {
            return draft;
        }
        if (draft.ofCell()) {
            for (Label label : CellTiers.of(draft.labels()).get(0)) {
                Optional<Measure> percent = catalogue.lexicon().measure("%");
                if (percent.isPresent() && namesShare(label.text())) {
                    return filled(draft, percent.get(), label, fillings);
                }
            }
        }
        for (Label label : draft.all()) {
            Optional<Measure> measure = measure(label.text());
            if (measure.isPresent()) {
                return filled(draft, measure.get(), label, fillings);
            }
        }
        return draft;
    }

    private static boolean namesShare(String header) {
        return header.length() <= HEADER_CHARACTERS && SHARE.matcher(header).matches();
    }

    private static Draft filled(Draft draft, Measure measure, Label label, List<Filling> fillings) {
        fillings.add(Meaning.filling(Slot.UNIT, measure.text(), label, "unit.named"));
        return draft.withQuantity(draft.quantity().withMeasure(measure));
    }

    /** 个 counts anything: in a cell it takes the unit of what is counted there, classes for one. */
    Quantity asCounted(Draft draft, String indicator) {
        Measure written = draft.quantity().measure();
        if (!draft.ofCell() || written == null || written.unit() != Unit.ITEM) {
            return draft.quantity();
        }
        return catalogue
                .indicators()
                .find(indicator)
                .map(Indicator::unit)
                .filter(unit -> unit == Unit.CLASS || unit == Unit.INSTITUTION)
                .map(unit -> draft.quantity().withMeasure(new Measure(written.text(), written.factor(), unit)))
                .orElse(draft.quantity());
    }

    private Optional<Measure> measure(String text) {
        Matcher named = NAMED.matcher(text);
        Optional<Measure> last = Optional.empty();
        while (named.find()) {
            Optional<Measure> measure = catalogue
                    .lexicon()
                    .measure(named.group(1) != null ? named.group(1).strip() : named.group(2));
            last = measure.isPresent() ? measure : last;
        }
        return last;
    }
}
