package org.edustat.ledger.block;

import java.math.BigDecimal;
import java.util.Objects;

import org.edustat.concept.Amount;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Comparator;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Unit;

/** How observations, targets and changes are written. */
final class ClaimForm {

    private static final int OBSERVATION = 0;
    private static final int TARGET = 1;
    private static final int CHANGE = 2;

    /** The parts of an amount that differ from the one before. */
    private static final int UPPER = 1;

    private static final int UNIT = 1 << 1;
    private static final int QUALIFIER = 1 << 2;

    private ClaimForm() {}

    static void write(BlockWriter out, Claim claim) {
        OriginForm.write(out, claim.source().origin());
        writeWhat(out, claim);
    }

    static Claim read(BlockReader in) {
        return readWhat(in, OriginForm.read(in));
    }

    /** A claim without the place in its paper, which the statement beside it has. */
    static void writeWhat(BlockWriter out, Claim claim) {
        Paper.write(out, claim.source());
        KeyForm.writeInFull(out, claim.key());
        writeAmount(out, claim.amount());
        if (claim instanceof Target target) {
            out.count(TARGET);
            out.code(target.comparator());
            out.text(target.setBy());
            out.flag(target.dated());
        } else if (claim instanceof Change change) {
            out.count(CHANGE);
            KeyForm.writeOptionalPeriod(out, change.base());
        } else {
            out.count(OBSERVATION);
        }
    }

    static Claim readWhat(BlockReader in, Origin place) {
        Source source = Paper.read(in).source(place);
        Key key = KeyForm.readInFull(in);
        Amount amount = readAmount(in);
        return switch (in.count()) {
            case TARGET -> new Target(key, in.code(Comparator.class), amount, in.text(), in.flag(), source);
            case CHANGE -> new Change(key, amount, KeyForm.readOptionalPeriod(in), source);
            case OBSERVATION -> new Observation(key, amount, source);
            default -> throw new UnreadableBlockException("a block holds a claim of an unknown sort", null);
        };
    }

    static void writeSource(BlockWriter out, Source source) {
        Paper.write(out, source);
        OriginForm.write(out, source.origin());
    }

    static Source readSource(BlockReader in) {
        return Paper.read(in).source(OriginForm.read(in));
    }

    static <C extends Claim> C read(BlockReader in, Class<C> sort) {
        Claim claim = read(in);
        if (!sort.isInstance(claim)) {
            throw new UnreadableBlockException("a block lacks a " + sort.getSimpleName(), null);
        }
        return sort.cast(claim);
    }

    static void writeAmount(BlockWriter out, Amount amount) {
        Amount before = out.before().amount;
        int changed = (Objects.equals(amount.upper(), before.upper()) ? 0 : UPPER)
                | (amount.unit() == before.unit() ? 0 : UNIT)
                | (amount.qualifier() == before.qualifier() ? 0 : QUALIFIER);
        out.optionalDecimalOnce(amount.value());
        out.count(changed);
        if ((changed & UPPER) != 0) {
            out.optionalDecimal(amount.upper());
        }
        if ((changed & UNIT) != 0) {
            out.code(amount.unit());
        }
        if ((changed & QUALIFIER) != 0) {
            out.code(amount.qualifier());
        }
        out.before().amount = amount;
    }

    static Amount readAmount(BlockReader in) {
        Amount before = in.before().amount;
        BigDecimal value = in.optionalDecimalOnce();
        int changed = in.count();
        Amount amount = new Amount(
                value,
                (changed & UPPER) != 0 ? in.optionalDecimal() : before.upper(),
                (changed & UNIT) != 0 ? in.code(Unit.class) : before.unit(),
                (changed & QUALIFIER) != 0 ? in.code(Qualifier.class) : before.qualifier());
        in.before().amount = amount;
        return amount;
    }
}
