package org.edustat.concept;

import java.util.Comparator;

/**
 * What a figure is about. Written {@code region/indicator/period} with further slots that are not "all" behind it, as
 * in {@code 410600/teachers_hired/2020} or {@code 410600/students/2020;stage=primary}.
 *
 * @param region the code that was valid in the period
 * @param indicator an id of the catalogue
 * @param institution the name of one school, or empty for the region as a whole
 */
public record Key(
        String region, String indicator, Period period, Stage stage, Sector sector, Area area, String institution)
        implements Comparable<Key> {

    private static final Comparator<Key> NATURAL = Comparator.comparing(Key::region)
            .thenComparing(Key::indicator)
            .thenComparing(key -> key.period().notation())
            .thenComparing(Key::stage)
            .thenComparing(Key::sector)
            .thenComparing(Key::area)
            .thenComparing(Key::institution);

    /**
     * Reads a key as it is written.
     *
     * @throws IllegalArgumentException where it is none; the message says what is wrong
     */
    public static Key parse(String written) {
        return KeyNotation.parse(written);
    }

    public String notation() {
        return KeyNotation.write(this);
    }

    public Key withPeriod(Period other) {
        return new Key(region, indicator, other, stage, sector, area, institution);
    }

    public Key withStage(Stage other) {
        return new Key(region, indicator, period, other, sector, area, institution);
    }

    public Key withIndicator(String other) {
        return new Key(region, other, period, stage, sector, area, institution);
    }

    public Key withRegion(String other) {
        return new Key(other, indicator, period, stage, sector, area, institution);
    }

    public Key withInstitution(String other) {
        return new Key(region, indicator, period, stage, sector, area, other);
    }

    /** Whether it is about one school and not about a place. */
    public boolean ofSchool() {
        return !institution.isEmpty();
    }

    @Override
    public int compareTo(Key other) {
        return NATURAL.compare(this, other);
    }

    @Override
    public String toString() {
        return notation();
    }
}
