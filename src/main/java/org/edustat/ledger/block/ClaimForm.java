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
        if (claim instanceof Target target) {
            out.count(TARGET);
            writeTarget(out, target);
        } else if (claim instanceof Change change) {
            out.count(CHANGE);
            writeCommon(out, change);
            KeyForm.writeOptionalPeriod(out, change.base());
        } else {
            out.count(OBSERVATION);
            writeCommon(out, claim);
        }
    }

    static Claim read(BlockReader in) {
        int which = in.count();
        return which == TARGET ? readTarget(in) : which == CHANGE ? readChange(in) : readObservation(in);
    }

    static void writeObservation(BlockWriter out, Observation observation) {
        writeCommon(out, observation);
    }

    static Observation readObservation(BlockReader in) {
        return new Observation(KeyForm.read(in), readAmount(in), readSource(in));
    }

    static void writeTarget(BlockWriter out, Target target) {
        writeCommon(out, target);
        out.code(target.comparator());
        out.text(target.setBy());
        out.flag(target.dated());
    }

    static Target readTarget(BlockReader in) {
        Key key = KeyForm.read(in);
        Amount amount = readAmount(in);
        Source source = readSource(in);
        return new Target(key, in.code(Comparator.class), amount, in.text(), in.flag(), source);
    }

    private static Change readChange(BlockReader in) {
        Key key = KeyForm.read(in);
        Amount amount = readAmount(in);
        Source source = readSource(in);
        return new Change(key, amount, KeyForm.readOptionalPeriod(in), source);
    }

    private static void writeCommon(BlockWriter out, Claim claim) {
        KeyForm.write(out, claim.key());
        writeAmount(out, claim.amount());
        Source source = claim.source();
        out.shared(Paper.of(source), Paper::write);
        OriginForm.write(out, source.origin());
    }

    private static Source readSource(BlockReader in) {
        Paper paper = in.shared(Paper.class, Paper::read);
        return new Source(
                paper.submission(), paper.path(), paper.genre(), paper.issued(), paper.received(), OriginForm.read(in));
    }

    private static void writeAmount(BlockWriter out, Amount amount) {
        out.optionalDecimal(amount.value());
        out.optionalDecimal(amount.upper());
        out.code(amount.unit());
        out.code(amount.qualifier());
    }

    private static Amount readAmount(BlockReader in) {
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
