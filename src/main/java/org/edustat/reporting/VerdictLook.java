package org.edustat.reporting;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Figure;
import org.edustat.concept.Verdict;
import org.edustat.reporting.sheet.Role;

/** How a verdict is shown. */
final class VerdictLook {

    private VerdictLook() {}

    static Role role(Verdict.Status status) {
        return switch (status) {
            case SURELY_MET, ON_COURSE -> Role.GOOD;
            case MISSED, BEHIND -> Role.BAD;
            case POSSIBLY_MET, DEFINITION_DIFFERS, NOT_JUDGED -> Role.DOUBT;
            case NOT_DUE -> Role.OPEN;
            case NO_DATA -> Role.SILENT;
        };
    }

    static Role role(VerdictGroup group) {
        return switch (group) {
            case MET -> Role.GOOD;
            case MISSED -> Role.BAD;
            case NOT_DUE -> Role.OPEN;
            case NO_DATA -> Role.SILENT;
        };
    }

    /** The figure less the target; null where one of them has no number. */
    static @Nullable BigDecimal gap(Verdict verdict) {
        Figure figure = verdict.figure();
        BigDecimal wanted = verdict.target().amount().value();
        BigDecimal reached = figure == null ? null : figure.chosen().amount().value();
        boolean comparable = verdict.status() != Verdict.Status.DEFINITION_DIFFERS;
        return wanted == null || reached == null || !comparable ? null : reached.subtract(wanted);
    }
}
