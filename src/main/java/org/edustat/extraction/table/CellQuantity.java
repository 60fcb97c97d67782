package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Measure;
import org.edustat.concept.Passage;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.quantity.Quantities;

/** Reads the quantity that a cell holds. */
final class CellQuantity {

    private static final Measure PERCENT = new Measure("%", BigDecimal.ONE, Unit.PERCENT);
    private static final int HUNDREDTHS = 2;

    private final Quantities quantities;

    CellQuantity(Lexicon lexicon) {
        this.quantities = new Quantities(lexicon);
    }

    /** Empty where the cell holds no number and no masked one. */
    Optional<Quantity> of(Cell cell) {
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
        Optional<Quantity> plain = WrittenNumber.of(cell.text())
                .map(written -> exact(text, written.value(), written.percent() ? PERCENT : null));
        return plain.isPresent() ? plain : inWords(Wording.folded(text));
    }

    /** A number with its unit in the cell: 120人, 3.5万元. */
    private Optional<Quantity> inWords(String text) {
        Document alone = new Document(FileKind.TXT, text, List.of(new Passage(0, text, Passage.Role.BODY)));
        List<Found> found = quantities.scan(CharacterView.of(alone, Map.of())).numbers();
        return found.size() == 1 ? Optional.of(found.get(0).quantity()) : Optional.empty();
    }

    private static Quantity exact(String text, BigDecimal number, @Nullable Measure measure) {
        return new Quantity(text, number, null, measure, Qualifier.EXACT);
    }
}
