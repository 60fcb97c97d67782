package org.edustat.reporting;

import java.math.BigDecimal;

import org.edustat.concept.Unit;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;

/** How a change is shown: by arrows, never by colour alone. */
final class ChangeCell {

    private static final String OF_COUNT = "\"▲ \"0.0%;\"▼ \"0.0%;\"■ \"0.0%";
    private static final String OF_SHARE = "\"▲ \"0.00;\"▼ \"0.00;\"■ \"0.00";

    private ChangeCell() {}

    static CellModel cell(Unit unit, BigDecimal change) {
        return CellModel.number(Role.CHANGE, change, History.isShare(unit) ? OF_SHARE : OF_COUNT);
    }
}
