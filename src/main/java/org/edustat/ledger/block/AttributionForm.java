package org.edustat.ledger.block;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Region;

/** How an attribution is written with its region. */
final class AttributionForm {

    /** Stands for a region that is still valid; no year is negative. */
    private static final int OPEN = -1;

    private AttributionForm() {}

    static void write(BlockWriter out, Attribution attribution) {
        out.optional(attribution.region(), AttributionForm::writeRegion);
        KeyForm.writeOptionalPeriod(out, attribution.period());
        out.code(attribution.genre());
        out.optionalDate(attribution.issued());
        out.text(attribution.title());
        out.list(attribution.grounds(), StatementForm.FILLING);
    }

    static Attribution read(BlockReader in) {
        return new Attribution(
                in.optional(Region.class, AttributionForm::readRegion),
                KeyForm.readOptionalPeriod(in),
                in.code(Genre.class),
                in.optionalDate(),
                in.text(),
                in.list(StatementForm.FILLING));
    }

    private static void writeRegion(BlockWriter out, Region region) {
        Integer to = region.to();
        out.text(region.code());
        out.text(region.name());
        out.code(region.level());
        out.optionalText(region.parent());
        out.number(region.from());
        out.number(to == null ? OPEN : to);
    }

    private static Region readRegion(BlockReader in) {
        String code = in.text();
        String name = in.text();
        Region.Level level = in.code(Region.Level.class);
        String parent = in.optionalText();
        int from = Math.toIntExact(in.number());
        int to = Math.toIntExact(in.number());
        return new Region(code, name, level, parent, from, readYear(to));
    }

    private static @Nullable Integer readYear(int year) {
        return year == OPEN ? null : year;
    }
}
