package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;

/** The quantity that a cell holds. */
final class CellQuantity {

    private static final Measure PERCENT = new Measure("%", BigDecimal.ONE, Unit.PERCENT);
    private static final int HUNDREDTHS = 2;

    private CellQuantity() {}

    /** Empty where the cell holds no number and no masked one. */
    static Optional<Quantity> of(Cell cell) {
        CellKind kind = CellKind.of(cell);
        String text = cell.text().strip();
        if (kind == CellKind.MASKED) {
            return Optional.of(new Quantity(text, null, null, text.endsWith("%") ? PERCENT : null, Qualifier.MASKED));
        }
        if (!kind.numeric()) {
            return Optional.empty();
        }
        BigDecimal stored = cell.number();
        if (stored != null) {
            return Optional.of(
                    cell.style().percent()
                            ? exact(text, stored.movePointRight(HUNDREDTHS), PERCENT)
                            : exact(text, stored, null));
        }
        return WrittenNumber.of(cell.text())
                .map(written -> exact(text, written.value(), written.percent() ? PERCENT : null));
    }

    private static Quantity exact(String text, BigDecimal number, @Nullable Measure measure) {
        return new Quantity(text, number, null, measure, Qualifier.EXACT);
    }
}
