package org.edustat.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.edustat.ClaimNotation;
import org.edustat.concept.Amount;
import org.edustat.concept.Comparator;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Unit;
import org.edustat.concept.Verdict.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who learns more about a figure may learn which of the possible verdicts is right, and never that a sure one was
 * wrong.
 */
class NarrowingTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 1, 1);
    private static final Key KEY = Key.parse("410600/students/2020");

    private final Assessment assessment = new Assessment(ClaimNotation.CATALOGUE);

    /** What a figure leaves possible, and a part of that. */
    record Narrowed(Amount wide, Amount narrow) {}

    @Property(tries = 500)
    void aSureVerdictStays(@ForAll("targets") Target target, @ForAll("narrowed") Narrowed narrowed) {
        Status before = status(target, narrowed.wide());
        Status after = status(target, narrowed.narrow());

        if (before == Status.SURELY_MET) {
            assertThat(after).isEqualTo(Status.SURELY_MET);
        }
        if (before == Status.MISSED) {
            assertThat(after).isEqualTo(Status.MISSED);
        }
        assertThat(after).isIn(Status.SURELY_MET, Status.POSSIBLY_MET, Status.MISSED);
    }

    private Status status(Target target, Amount amount) {
        Observation observation = new Observation(KEY, amount, source());
        return assessment
                .assess(List.of(target), List.of(new Figure(KEY, observation, List.of())), AFTERWARDS)
                .get(0)
                .status();
    }

    @Provide
    Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of(Comparator.class),
                        Arbitraries.integers().between(80, 120),
                        Arbitraries.of(Qualifier.EXACT, Qualifier.OVER, Qualifier.UNDER, Qualifier.APPROX))
                .as((comparator, value, qualifier) ->
                        new Target(KEY, comparator, amount(value, null, qualifier), "410600", true, source()));
    }

    @Provide
    Arbitrary<Narrowed> narrowed() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(70, 130);
        return Combinators.combine(ends, ends, ends, ends).as((one, two, three, four) -> {
            int[] sorted = {one, two, three, four};
            Arrays.sort(sorted);
            return new Narrowed(
                    amount(sorted[0], sorted[3], Qualifier.RANGE), amount(sorted[1], sorted[2], Qualifier.RANGE));
        });
    }

    private static Amount amount(int value, Integer upper, Qualifier qualifier) {
        return new Amount(
                BigDecimal.valueOf(value), upper == null ? null : BigDecimal.valueOf(upper), Unit.PERSON, qualifier);
    }

    private static Source source() {
        return ClaimNotation.observation("410600/students/2020 = 1").source();
    }
}
