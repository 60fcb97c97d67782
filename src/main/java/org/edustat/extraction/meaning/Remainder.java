package org.edustat.extraction.meaning;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;

/**
 * What a header says beyond the words of the catalogue. 其中:女 or 兼任教师 narrows its figure to a part that no slot can
 * name, so the figure must not pass for the whole.
 */
final class Remainder {

    private static final Pattern BESIDE = Pattern.compile(
            "[(（【\\[][^()（）\\[\\]【】]*[)）】\\]]"
                    + "|^[^:]{1,8}:|^(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．]|[(（][一二三四五六七八九十0-9]{1,2}[)）]"
                    + "|(?:19|20)\\d{2}(?:[-—/至](?:19|20)?\\d{2,4})?(?:学年度?|年度?)?(?:末|底|初)?|第?[一二三四五六]学期|\\d{1,2}月(?:\\d{1,2}日)?");
    /** A word such as 园长 tells its stage, but names a person by the office. */
    private static final Pattern OFFICE = Pattern.compile(".*[长师]");

    private final Lexicon lexicon;
    private final RegionReader regions;

    Remainder(Lexicon lexicon, RegionReader regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    /** Whether a header of the cell says something that neither its indicator nor another slot holds. */
    boolean in(Draft draft, String indicator) {
        boolean oneSchool = draft.labels().stream().anyMatch(InstitutionReader::names);
        return draft.labels().stream()
                .filter(label -> label.place() == Place.COLUMN || label.place() == Place.ROW && !oneSchool)
                .anyMatch(label -> unexplained(label, indicator));
    }

    private boolean unexplained(Label label, String indicator) {
        String text = label.text();
        BitSet known = new BitSet(text.length());
        Matcher beside = BESIDE.matcher(text);
        while (beside.find()) {
            known.set(beside.start(), beside.end());
        }
        lexicon.indicatorWords(text).stream()
                .filter(hit -> hit.word().stream().anyMatch(term -> saysAll(term, indicator)))
                .forEach(hit -> known.set(hit.start(), hit.end()));
        for (Slot slot : List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA)) {
            lexicon.facets(slot, text).stream()
                    .filter(hit -> !OFFICE.matcher(text.substring(hit.start(), hit.end()))
                            .matches())
                    .forEach(hit -> known.set(hit.start(), hit.end()));
        }
        for (Cue.Role role :
                List.of(Cue.Role.HEADER, Cue.Role.CHANGE, Cue.Role.TARGET, Cue.Role.TARGET_ITEM, Cue.Role.REPORT)) {
            for (Words.Hit<Cue> hit : lexicon.cues(role, text)) {
                known.set(hit.start(), hit.end());
            }
        }
        for (RegionMention mention : regions.mentions(text, null)) {
            known.set(mention.start(), mention.end());
        }
        return text.codePoints().anyMatch(sign -> Character.isIdeographic(sign)) && unknown(text, known);
    }

    /**
     * Whether the word says something by itself here: it is the whole of a term, or a part of the one that was found.
     */
    private static boolean saysAll(Term term, String indicator) {
        return term.value().equals(indicator)
                || !term.value().isEmpty()
                        && term.parts().stream()
                                        .filter(part -> !part.forbidden())
                                        .count()
                                == 1;
    }

    private static boolean unknown(String text, BitSet known) {
        for (int at = known.nextClearBit(0); at < text.length(); at = known.nextClearBit(at + 1)) {
            if (Character.isIdeographic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
