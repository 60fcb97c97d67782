package org.edustat.concept;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the figures of the parts of a whole add up to: the counties of a city, the 学段 of 义务教育. It is no figure, since
 * nobody stated it, and it never takes the place of one that somebody stated.
 *
 * @param key of the whole
 * @param by what the parts differ in
 * @param amount the sum, with the bounds of its parts; at least the sum where a part is missing
 * @param parts the codes of the parts that are in the sum, in their order
 * @param missing the codes of those that nobody gave a value for, or not wholly; a sum counts none of them as 0
 * @param stated what somebody stated for the whole; null where nobody did
 */
public record Total(
        Key key,
        Slot by,
        Amount amount,
        List<String> parts,
        List<String> missing,
        @Nullable Observation stated) {

    /** What the parts of a whole differ in. */
    public enum Slot implements Coded {
        REGION,
        STAGE,
        SECTOR,
        AREA
    }

    public Total {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /** How many parts the whole has. */
    public int expected() {
        return parts.size() + missing.size();
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** The keys of the parts that are in the sum. */
    public List<Key> partKeys() {
        return parts.stream().map(this::part).toList();
    }

    /** The key of a part by its code. */
    public Key part(String code) {
        return switch (by) {
            case REGION -> key.withRegion(code);
            case STAGE -> key.withStage(Coded.of(Stage.class, code));
            case SECTOR -> key.withSector(Coded.of(Sector.class, code));
            case AREA -> key.withArea(Coded.of(Area.class, code));
        };
    }
}
