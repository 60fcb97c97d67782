package org.edustat.validation.rule;

import java.util.List;
import java.util.Optional;

import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * A whole and parts of it that do not overlap, as in {@code stage compulsory,primary+lower_secondary}.
 *
 * @param slot stage, sector or area
 */
record Division(String slot, String whole, List<String> parts) {

    /** A line of the thresholds, if it is of this form. */
    static Optional<Division> find(Thresholds.Threshold line) {
        String[] words = line.parameter().split(" ");
        return words.length == 2
                ? Optional.of(
                        new Division(words[0], words[1], List.of(line.value().split("\\+"))))
                : Optional.empty();
    }

    boolean divides(Key key) {
        return with(key, whole).equals(key);
    }

    List<Key> parts(Key key) {
        return parts.stream().map(part -> with(key, part)).toList();
    }

    private Key with(Key key, String word) {
        return switch (slot) {
            case "stage" -> key.withStage(Coded.of(Stage.class, word));
            case "sector" ->
                new Key(
                        key.region(),
                        key.indicator(),
                        key.period(),
                        key.stage(),
                        Coded.of(Sector.class, word),
                        key.area(),
                        key.institution());
            case "area" ->
                new Key(
                        key.region(),
                        key.indicator(),
                        key.period(),
                        key.stage(),
                        key.sector(),
                        Coded.of(Area.class, word),
                        key.institution());
            default ->
                throw new IllegalStateException(
                        "jobs/%s: '%s' is neither stage, sector nor area".formatted(Thresholds.FILE, slot));
        };
    }
}
