package org.edustat.ledger.block;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Comparator;
import org.edustat.concept.Genre;
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
        out.shared(Paper.of(claim.source()), Paper::write);
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
        Source source = in.shared(Paper.class, Paper::read).source(place);
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
        out.shared(Paper.of(source), Paper::write);
        OriginForm.write(out, source.origin());
    }

    static Source readSource(BlockReader in) {
        return in.shared(Paper.class, Paper::read).source(OriginForm.read(in));
    }

    static <C extends Claim> C read(BlockReader in, Class<C> sort) {
        Claim claim = read(in);
        if (!sort.isInstance(claim)) {
            throw new UnreadableBlockException("a block lacks a " + sort.getSimpleName(), null);
        }
        return sort.cast(claim);
    }

    static void writeAmount(BlockWriter out, Amount amount) {
        out.optionalDecimal(amount.value());
        out.optionalDecimal(amount.upper());
        out.code(amount.unit());
        out.code(amount.qualifier());
    }

    static Amount readAmount(BlockReader in) {
        return new Amount(in.optionalDecimal(), in.optionalDecimal(), in.code(Unit.class), in.code(Qualifier.class));
    }

    /** What all sources in one submission share. */
    private record Paper(
            long submission,
            String path,
            Genre genre,
            @Nullable LocalDate issued,
            LocalDate received) {

        static Paper of(Source source) {
            return new Paper(source.submission(), source.path(), source.genre(), source.issued(), source.received());
        }

        Source source(Origin place) {
            return new Source(submission, path, genre, issued, received, place);
        }

        static void write(BlockWriter out, Paper paper) {
            out.number(paper.submission);
            out.text(paper.path);
            out.code(paper.genre);
            out.optionalDate(paper.issued);
            out.date(paper.received);
        }

        static Paper read(BlockReader in) {
            return new Paper(in.number(), in.text(), in.code(Genre.class), in.optionalDate(), in.date());
        }
    }
}
