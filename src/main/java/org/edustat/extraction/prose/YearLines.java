package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/**
 * Lines of a list, one for each year: 2016年,新改扩建中小学8所;/2017年,新改扩建11所. What the first of them names the others leave
 * out.
 *
 * @param told the words that name it; none where no such list goes on
 */
record YearLines(boolean open, List<Label> told) {

    static final YearLines NONE = new YearLines(false, List.of());

    private static final Sought YEAR = Sought.of("\\s*(?:19|20)[0-9]{2}年[,，:：]");

    /** What the next line is told of. */
    YearLines of(Readers readers, Line line, List<Sentence> sentences) {
        if (YEAR.at(readers.text(), line.start()) == null
                || sentences.get(0).items().isEmpty()) {
            return NONE;
        }
        Item first = sentences.get(0).items().get(0);
        if (readers.lexicon().facets(Slot.STAGE, first.before()).isEmpty()) {
            return open ? this : new YearLines(true, List.of());
        }
        Label named = readers.order()
                .label(
                        first.before(),
                        Place.PARAGRAPH,
                        first.left(),
                        first.found().start());
        return new YearLines(true, List.of(named));
    }
}
