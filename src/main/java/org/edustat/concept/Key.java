package org.edustat.concept;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

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

    /** Codes and ids that are counted on from one to the next would else meet in the same places of a map. */
    private static final int SPREAD = 0x9E3779B1;

    /** Asked where region and indicator are the same. */
    private static final Comparator<Key> FURTHER = Comparator.comparing(Key::period, Key::compare)
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

    public Key withSector(Sector other) {
        return new Key(region, indicator, period, stage, other, area, institution);
    }

    public Key withArea(Area other) {
        return new Key(region, indicator, period, stage, sector, other, institution);
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
        int regions = region.compareTo(other.region);
        int indicators = regions == 0 ? indicator.compareTo(other.indicator) : regions;
        return indicators == 0 ? FURTHER.compare(this, other) : indicators;
    }

    /** Most keys that are compared are of one period, which need not be written for that. */
    private static int compare(Period one, Period other) {
        return one.equals(other) ? 0 : one.notation().compareTo(other.notation());
    }

    /** By hand, as {@link #equals}: a record's own ones are slow, and everything that counts is looked up by keys. */
    @Override
    public int hashCode() {
        int hash = (region.hashCode() * SPREAD + indicator.hashCode()) * SPREAD + period.hashCode();
        int slots = (stage.ordinal() * 31 + sector.ordinal()) * 31 + area.ordinal();
        return (hash * 31 + slots) * 31 + institution.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key
                && region.equals(key.region)
                && indicator.equals(key.indicator)
                && stage == key.stage
                && sector == key.sector
                && area == key.area
                && institution.equals(key.institution)
                && period.equals(key.period);
    }

    @Override
    public String toString() {
        return notation();
    }
}
