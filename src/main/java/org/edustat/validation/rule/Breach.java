package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.List;
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
 */
public record Breach(
        Finding finding,
        @Nullable Claim accused,
        List<Suspect> suspects,
        List<Claim> witnesses,
        Predicate<Function<Claim, @Nullable BigDecimal>> broken) {

    /** More than any sum of what may speak against a figure among others. */
    private static final int CERTAIN = 1000;

    public Breach {
        suspects = List.copyOf(suspects);
        witnesses = List.copyOf(witnesses);
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
        return new Breach(finding, accused, List.of(new Suspect(accused, CERTAIN, mended)), values -> true);
    }

    /** All whose values matter to it. */
    public Stream<Claim> involved() {
        return Stream.concat(suspects.stream().map(Suspect::claim), witnesses.stream());
    }

    public boolean isCertain() {
        return suspects.size() == 1 && suspects.get(0).weight() == CERTAIN;
    }
}
