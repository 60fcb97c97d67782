package org.edustat.consolidation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Amount;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Source;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the rows of a list of schools add up to. */
class SchoolSumsTest {

    private final Consolidation consolidation = new Consolidation(Catalogue.load(new JobsFolder(Path.of("jobs"))));

    @Test
    void rowsOfOneKeyAreAddedUpAndTheirPlacesKept() {
        List<SchoolSum> sums = sums(
                row(4, "410622/students/2022;stage=primary;institution=一小", "1200", Qualifier.EXACT),
                row(5, "410622/students/2022;stage=primary;institution=二小", "900", Qualifier.EXACT),
                row(6, "410622/students/2022;stage=lower_secondary;institution=一中", "2000", Qualifier.EXACT));

        assertThat(sums)
                .extracting(sum -> sum.key().notation() + " = " + sum.amount().value() + " of " + sum.rows())
                .containsExactly(
                        "410622/students/2022;stage=primary = 2100 of 2",
                        "410622/students/2022;stage=lower_secondary = 2000 of 1");
        assertThat(sums.get(0).first().origin().place()).isEqualTo("D5");
        assertThat(sums.get(0).last()).isEqualTo("D6");
    }

    @Test
    void placesAndRatesAreNotAdded() {
        assertThat(sums(
                        row(4, "410622/students/2022;stage=primary", "2100", Qualifier.EXACT),
                        row(5, "410622/pupil_teacher_ratio/2022;institution=一小", "17", Qualifier.EXACT),
                        row(6, "410622/retention_rate/2022;institution=一小", "99", Qualifier.EXACT)))
                .isEmpty();
    }

    @Test
    void aRowWithHiddenDigitsIsCountedApartAndOneThatIsNotExactMakesTheSumApproximate() {
        List<SchoolSum> sums = sums(
                row(4, "410622/students/2022;institution=一小", null, Qualifier.MASKED),
                row(5, "410622/students/2022;institution=二小", "900", Qualifier.OVER),
                row(6, "410622/students/2022;institution=三小", "100", Qualifier.EXACT));

        assertThat(sums).singleElement().satisfies(sum -> {
            assertThat(sum.amount().value()).isEqualByComparingTo("1000");
            assertThat(sum.amount().qualifier()).isEqualTo(Qualifier.APPROX);
            assertThat(sum.rows()).isEqualTo(2);
            assertThat(sum.blank()).isEqualTo(1);
        });
    }

    @Test
    void aListAboutVeryManyPlacesIsHandedOverInPartsThatBelongTogether() {
        List<SchoolSum> parts = new ArrayList<>();
        int largest = 0;
        try (SchoolSums sums = consolidation.schoolSums(parts::add)) {
            for (int row = 0; row < 50_000; row++) {
                sums.add(row(
                        row,
                        "%06d/students/2022;institution=一小".formatted(100_000 + row % 25_000),
                        "1",
                        Qualifier.EXACT));
                largest = Math.max(largest, parts.size());
            }
        }
        assertThat(largest).isPositive();
        assertThat(parts.stream().mapToInt(SchoolSum::rows).sum()).isEqualTo(50_000);
    }

    @Test
    void sumsOfDifferentKeysCannotBeAdded() {
        SchoolSum one = SchoolSum.of(row(1, "410622/students/2022;institution=一小", "1", Qualifier.EXACT));
        SchoolSum other = SchoolSum.of(row(1, "410622/students/2021;institution=一小", "1", Qualifier.EXACT));

        assertThatThrownBy(() -> one.plus(other)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<SchoolSum> sums(Observation... rows) {
        List<SchoolSum> sums = new ArrayList<>();
        try (SchoolSums open = consolidation.schoolSums(sums::add)) {
            List.of(rows).forEach(open::add);
        }
        return sums;
    }

    private static Observation row(int row, String key, String value, Qualifier qualifier) {
        Origin origin = new Origin.InGrid("", 0, new CellAddress(row, 3), "", "", List.of(), List.of());
        return new Observation(
                Key.parse(key),
                new Amount(value == null ? null : new BigDecimal(value), null, Unit.PERSON, qualifier),
                new Source(1, "410622/2022/学校.xlsx", Genre.FORM, null, LocalDate.of(2022, 12, 31), origin));
    }
}
