package org.edustat.validation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Claim;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Sector;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;

import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * A province's night has a hundred thousand claims and more; a rule that searched the list for each would never end.
 */
class ManyClaimsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** Many times what a slow machine takes, and far from what a quadratic rule takes. */
    private static final Duration AMPLE = Duration.ofMinutes(10);

    private static final int MANY = 30_000;

    private final Validation validation = Validation.of(ClaimNotation.CATALOGUE, new JobsFolder(Path.of("jobs")));

    @Test
    void manyRegionsAndYears() {
        assertTimeout(AMPLE, () -> validation.validate(claims(MANY, ManyClaimsTest::spread), TODAY));
    }

    @Test
    void manyPapersThatAllContradictEachOther() {
        assertTimeout(AMPLE, () -> validation.validate(claims(MANY, i -> key(410600, 2020, "")), TODAY));
    }

    @Test
    void manySchoolsOfOneDistrict() {
        assertTimeout(AMPLE, () -> validation.validate(claims(MANY, i -> key(410621, 2020, "第" + i + "小学")), TODAY));
    }

    static List<Claim> claims(int number, IntFunction<Key> key) {
        return IntStream.range(0, number).mapToObj(i -> claim(key.apply(i), i)).toList();
    }

    static Key spread(int i) {
        return key(410000 + i % 9000, 2000 + i / 9000, "");
    }

    private static Key key(int region, int year, String institution) {
        return new Key(
                Integer.toString(region), "students", Period.year(year), Stage.ALL, Sector.ALL, Area.ALL, institution);
    }

    private static Claim claim(Key key, int i) {
        Origin origin = new Origin.InGrid("在校生", 0, new CellAddress(i % 500, 2), "" + i, "", List.of(), List.of());
        Source source = new Source(i, "表" + i / 500 + ".xlsx", Genre.FORM, null, TODAY, origin);
        Amount amount = new Amount(new BigDecimal(1000 + i * 7919 % 5000), null, Unit.PERSON, Qualifier.EXACT);
        return new Observation(key, amount, source);
    }
}
