package org.edustat.normalisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;

/**
 * The place with whose name one of the first sentences of a paper begins, where all others that the paper names lie in
 * it or above it: an excerpt without its headline speaks of its subject first.
 */
record RegionOfOpening(Regions regions, int year) {

    private static final int LINES = 6;
    private static final Pattern LEAD = Pattern.compile(
            "[《“\"\\s]*(?:据|在)?(?:(?:近日|日前|近期|今年|去年|(?:20\\d{2}年)?\\d{0,2}月?\\d{1,2}日?)[以来,\\s]*)?[《“\"]?");

    Optional<Answer<Region>> find(Paper paper) {
        for (Line line : paper.head(LINES)) {
            List<RegionMention> mentions = regions.mentions(line.text(), year);
            if (!mentions.isEmpty() && isOpening(line.text(), mentions.get(0).start())) {
                RegionMention first = innermost(mentions);
                Label label = paper.label(Place.DOCUMENT, line.start() + first.start(), line.start() + first.end());
                return ofAll(paper, first).map(place -> new Answer<>(place, label, "region_of_opening"));
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence begins there, but for a day or a quotation mark. */
    private static boolean isOpening(String text, int start) {
        int sentence = text.lastIndexOf('。', start) + 1;
        return LEAD.matcher(text).region(sentence, start).matches();
    }

    /** 临沧市的凤庆县: names that stand together lead down to the place that is meant. */
    private RegionMention innermost(List<RegionMention> mentions) {
        RegionMention inner = mentions.get(0);
        for (RegionMention next : mentions.subList(1, mentions.size())) {
            if (next.start() > inner.end() + 1 || !isInside(next, inner)) {
                break;
            }
            inner = next;
        }
        return inner;
    }

    private boolean isInside(RegionMention part, RegionMention whole) {
        return part.candidates().stream()
                .anyMatch(place -> whole.candidates().stream()
                        .anyMatch(above -> regions.within(place.code(), above.code(), year)));
    }

    /** The one of several namesakes that all other places of the paper go with. */
    private Optional<Region> ofAll(Paper paper, RegionMention first) {
        List<RegionMention> all = paper.lines().stream()
                .flatMap(line -> regions.mentions(line.text(), year).stream())
                .toList();
        List<Region> fitting = first.candidates().stream()
                .filter(place -> place.level() != Region.Level.COUNTRY && isInLine(all, place))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isInLine(List<RegionMention> mentions, Region place) {
        return mentions.stream()
                .allMatch(mention -> mention.candidates().stream().anyMatch(other -> goesWith(other, place)));
    }

    private boolean goesWith(Region other, Region place) {
        return other.level() == Region.Level.COUNTRY
                || regions.within(other.code(), place.code(), year)
                || regions.within(place.code(), other.code(), year);
    }
}
