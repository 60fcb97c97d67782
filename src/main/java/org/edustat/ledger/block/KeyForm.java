package org.edustat.ledger.block;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Area;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/** How a key and its period are written. */
final class KeyForm {

    /** The parts of a key that differ from the one before. */
    private static final int REGION = 1;

    private static final int INDICATOR = 1 << 1;
    private static final int PERIOD = 1 << 2;
    private static final int STAGE = 1 << 3;
    private static final int SECTOR = 1 << 4;
    private static final int AREA = 1 << 5;
    private static final int INSTITUTION = 1 << 6;

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
        int changed = changed(out.before().key, key);
        out.count(changed);
        if ((changed & REGION) != 0) {
            out.text(key.region());
        }
        if ((changed & INDICATOR) != 0) {
            out.text(key.indicator());
        }
        if ((changed & PERIOD) != 0) {
            out.shared(key.period(), KeyForm::writePeriod);
        }
        if ((changed & STAGE) != 0) {
            out.code(key.stage());
        }
        if ((changed & SECTOR) != 0) {
            out.code(key.sector());
        }
        if ((changed & AREA) != 0) {
            out.code(key.area());
        }
        if ((changed & INSTITUTION) != 0) {
            out.text(key.institution());
        }
        out.before().key = key;
    }

    private static int changed(Key before, Key key) {
        return (key.region().equals(before.region()) ? 0 : REGION)
                | (key.indicator().equals(before.indicator()) ? 0 : INDICATOR)
                | (Objects.equals(key.period(), before.period()) ? 0 : PERIOD)
                | (key.stage() == before.stage() ? 0 : STAGE)
                | (key.sector() == before.sector() ? 0 : SECTOR)
                | (key.area() == before.area() ? 0 : AREA)
                | (key.institution().equals(before.institution()) ? 0 : INSTITUTION);
    }

    static Key readInFull(BlockReader in) {
        Key before = in.before().key;
        int changed = in.count();
        Key key = new Key(
                (changed & REGION) != 0 ? in.text() : before.region(),
                (changed & INDICATOR) != 0 ? in.text() : before.indicator(),
                (changed & PERIOD) != 0
                        ? in.shared(Period.class, whole -> Period.parse(whole.text()))
                        : before.period(),
                (changed & STAGE) != 0 ? in.code(Stage.class) : before.stage(),
                (changed & SECTOR) != 0 ? in.code(Sector.class) : before.sector(),
                (changed & AREA) != 0 ? in.code(Area.class) : before.area(),
                (changed & INSTITUTION) != 0 ? in.text() : before.institution());
        in.before().key = key;
        return key;
    }
}
