package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;

/**
 * Weighs how much speaks against one figure of several that do not agree: whether the value that would mend it looks
 * like a slip of the one that is written, and which of both the years around speak for. The weights only rank; they are
 * small numbers chosen so that two signs outweigh the rule's own guess.
 */
public final class Suspicion {

    private static final int OTHER = 2;
    private static final int ACCUSED = 3;
    private static final int TYPING_SLIP = 4;
    private static final int LOST_DIGIT = 3;
    private static final int ODD_AMONG_YEARS = 3;
    private static final int FITS_THE_YEARS = -2;

    /** A twentieth: what a level may well change in a year. */
    private static final double USUAL = 0.05;

    /** A hundredth, which tips the scales where nothing else does. */
    private static final double A_LITTLE = 0.01;

    private Suspicion() {}

    /**
     * The figure that the rule itself would ask about.
     *
     * @param mended what it should be, more or less; null where nobody can tell
     */
    public static Suspect accused(Claims claims, Observation figure, @Nullable BigDecimal mended) {
        return new Suspect(figure, Math.max(1, ACCUSED + signs(claims, figure, mended)), null);
    }

    /** A figure that no rule would ask about but for what else speaks against it. */
    public static Suspect trusted(Claims claims, Observation figure, @Nullable BigDecimal mended) {
        return new Suspect(figure, Math.max(0, signs(claims, figure, mended)), null);
    }

    /** The same suspect, of whom it is known to the last digit what the value should be. */
    public static Suspect exactly(Suspect suspect, BigDecimal mended) {
        return new Suspect(suspect.claim(), suspect.weight(), mended);
    }

    /** A figure that it is compared with. */
    public static Suspect other(Claims claims, Observation figure, @Nullable BigDecimal mended) {
        boolean impossible = mended != null && mended.signum() < 0;
        return new Suspect(figure, impossible ? 0 : Math.max(0, OTHER + signs(claims, figure, mended)), null);
    }

    private static int signs(Claims claims, Observation figure, @Nullable BigDecimal mended) {
        BigDecimal written = figure.amount().value();
        if (written == null || mended == null || mended.signum() < 0) {
            return 0;
        }
        return typing(written, mended)
                + years(claims, figure, written.doubleValue(), mended.doubleValue())
                + Flow.sign(claims, figure, written, mended);
    }

    private static int typing(BigDecimal written, BigDecimal mended) {
        if (Digits.shifted(written, mended) || Digits.swapped(written, mended)) {
            return TYPING_SLIP;
        }
        return Digits.dropped(written, mended) ? LOST_DIGIT : 0;
    }

    private static int years(Claims claims, Observation figure, double written, double mended) {
        double typical = typical(claims.years(figure.key()), figure);
        if (typical <= 0 || written <= 0 || mended <= 0) {
            return 0;
        }
        double ofWritten = Math.abs(StrictMath.log(written / typical));
        double ofMended = Math.abs(StrictMath.log(mended / typical));
        if (ofWritten > USUAL + 2 * ofMended) {
            return ODD_AMONG_YEARS;
        }
        if (ofMended > USUAL + 2 * ofWritten) {
            return FITS_THE_YEARS;
        }
        return ofWritten > A_LITTLE + 2 * ofMended ? 1 : ofMended > A_LITTLE + 2 * ofWritten ? -1 : 0;
    }

    /** The mean of the years before and after; 0 where there are none. */
    private static double typical(NavigableMap<Integer, Observation> years, Observation figure) {
        int year = figure.key().period().workbookYear();
        return Stream.of(year - 1, year + 1)
                .map(years::get)
                .filter(neighbour -> neighbour != null
                        && neighbour.amount().unit() == figure.amount().unit())
                .map(neighbour -> neighbour.amount().value())
                .filter(value -> value != null)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(0);
    }
}
