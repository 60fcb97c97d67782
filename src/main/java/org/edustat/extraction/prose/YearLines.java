package org.edustat.extraction.prose;

import java.util.List;
import java.util.regex.Matcher;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.extraction.meaning.WholePlace;
import org.edustat.extraction.signs.Sought;

/**
 * Lines of a list, one for each year: 2016年,新改扩建中小学8所;/2017年,新改扩建11所. What the first of them names the others leave
 * out.
 *
 * @param year that of the last line; empty where none is open
 * @param told the words that name it; none where no such list goes on
 */
record YearLines(String year, List<Label> told) {

    static final YearLines NONE = new YearLines("", List.of());

    private static final Sought YEAR = Sought.of("\\s*(?<year>(?:19|20)[0-9]{2})年[,，:：]");

    /** What the next line is told of. */
    YearLines of(Readers readers, Line line, List<Sentence> sentences) {
        Matcher dated = YEAR.at(readers.text(), line.start());
        if (dated == null || sentences.get(0).items().isEmpty()) {
            return NONE;
        }
        String own = dated.group("year");
        Item first = sentences.get(0).items().get(0);
        if (readers.lexicon().facets(Slot.STAGE, first.before()).isEmpty()) {
            boolean goesOn = !year.isEmpty() && !year.equals(own) && !WholePlace.named(first.before());
            return new YearLines(own, goesOn ? told : List.of());
        }
        Label named = readers.order()
                .label(
                        first.before(),
                        Place.PARAGRAPH,
                        first.left(),
                        first.found().start());
        return new YearLines(own, List.of(named));
    }
}
