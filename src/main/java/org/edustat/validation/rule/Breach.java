package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Finding;

/**
 * What a rule found, before it is settled which of the figures involved is to be asked about.
 *
 * @param finding at the place that the rule itself would ask about
 * @param accused the claim of that place; null where none stands there
 * @param suspects all whose value may be the wrong one; the accused alone where its own value tells, nobody where the
 *     rule says nothing about values
 * @param witnesses further claims whose values are asked for, and who are not suspected themselves
 * @param broken whether the figures still disagree with other values in their places
 * @param elsewhere how it is told where another figure is the one to ask about, for findings whose words speak of
 *     "here"
 */
public record Breach(
        Finding finding,
        @Nullable Claim accused,
        List<Suspect> suspects,
        List<Claim> witnesses,
        Predicate<Function<Claim, @Nullable BigDecimal>> broken,
        Map<Claim, Finding> elsewhere) {

    /** More than any sum of what may speak against a figure among others. */
    private static final int CERTAIN = 1000;

    public Breach {
        suspects = List.copyOf(suspects);
        witnesses = List.copyOf(witnesses);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** One whose words hold wherever it is told. */
    public Breach(
            Finding finding,
            @Nullable Claim accused,
            List<Suspect> suspects,
            List<Claim> witnesses,
            Predicate<Function<Claim, @Nullable BigDecimal>> broken) {
        this(finding, accused, suspects, witnesses, broken, Map.of());
    }

    /** One that asks for no values but those of its suspects. */
    public Breach(
            Finding finding,
            @Nullable Claim accused,
            List<Suspect> suspects,
            Predicate<Function<Claim, @Nullable BigDecimal>> broken) {
        this(finding, accused, suspects, List.of(), broken);
    }

    /** What is worth telling and says nothing about anybody's value. */
    public static Breach remark(Finding finding) {
        return new Breach(finding, null, List.of(), values -> true);
    }

    /** A value that is wrong whatever the others are. */
    public static Breach certain(Finding finding, Claim accused, @Nullable BigDecimal mended) {
        return new Breach(finding, accused, List.of(sure(accused, mended)), values -> true);
    }

    /** Several values that are wrong whatever the others are, and are told once. */
    public static Breach allCertain(Finding finding, Claim accused, List<Suspect> sure) {
        return new Breach(finding, accused, sure, values -> true);
    }

    /**
     * One whose value is wrong whatever the others are.
     *
     * @param mended what it should be; null where nobody can tell
     */
    public static Suspect sure(Claim claim, @Nullable BigDecimal mended) {
        return new Suspect(claim, CERTAIN, mended);
    }

    /** The same, told in these words where this figure is the one to ask about. */
    public Breach toldAt(Claim culprit, Finding told) {
        return new Breach(finding, accused, suspects, witnesses, broken, Map.of(culprit, told));
    }

    /** All whose values matter to it. */
    public Stream<Claim> involved() {
        return Stream.concat(suspects.stream().map(Suspect::claim), witnesses.stream());
    }

    public boolean isCertain() {
        return !suspects.isEmpty() && suspects.get(0).weight() == CERTAIN;
    }
}
