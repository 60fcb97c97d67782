package org.edustat.ledger.block;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Area;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/** How a key and its period are written. */
final class KeyForm {

    private KeyForm() {}

    static void writeOptional(BlockWriter out, @Nullable Key key) {
        out.optional(key, KeyForm::writeInFull);
    }

    static @Nullable Key readOptional(BlockReader in) {
        return in.optional(Key.class, KeyForm::readInFull);
    }

    static void writeOptionalPeriod(BlockWriter out, @Nullable Period period) {
        out.optional(period, KeyForm::writePeriod);
    }

    private static void writePeriod(BlockWriter out, Period period) {
        out.text(period.notation());
    }

    static @Nullable Period readOptionalPeriod(BlockReader in) {
        return in.optional(Period.class, whole -> Period.parse(whole.text()));
    }

    static void writeInFull(BlockWriter out, Key key) {
        out.text(key.region());
        out.text(key.indicator());
        out.shared(key.period(), KeyForm::writePeriod);
        out.code(key.stage());
        out.code(key.sector());
        out.code(key.area());
        out.text(key.institution());
    }

    static Key readInFull(BlockReader in) {
        return new Key(
                in.text(),
                in.text(),
                in.shared(Period.class, whole -> Period.parse(whole.text())),
                in.code(Stage.class),
                in.code(Sector.class),
                in.code(Area.class),
                in.text());
    }
}
