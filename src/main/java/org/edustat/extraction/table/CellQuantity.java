package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Cell;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.quantity.Quantities;

/** Reads the quantity that a cell holds. */
final class CellQuantity {

    private static final Measure PERCENT = new Measure("%", BigDecimal.ONE, Unit.PERCENT);
    private static final Measure YEARS = new Measure("年", BigDecimal.ONE, Unit.YEAR);
    private static final int HUNDREDTHS = 2;
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final Pattern MARKED =
            Pattern.compile("(?<bound>" + CellBound.BEFORE + ")? ?(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?%?)"
                    + "(?<scale>[万亿])?(?<more>[余多])?(?<length>年)?(?<behind>" + CellBound.BEHIND + ")?");

    private final Quantities quantities;

    CellQuantity(Lexicon lexicon) {
        this.quantities = new Quantities(lexicon);
    }

    /** Null where the cell holds no number and no masked one. */
    @Nullable
    Quantity of(SheetCell held) {
        CellKind kind = held.kind();
        Cell cell = held.cell();
        if (kind == CellKind.MASKED) {
            String text = cell.text().strip();
            return new Quantity(text, null, null, text.endsWith("%") ? PERCENT : null, Qualifier.MASKED);
        }
        if (!kind.numeric()) {
            return null;
        }
        String text = cell.text().strip();
        BigDecimal stored = cell.number();
        if (stored != null) {
            return cell.style().percent()
                    ? exact(text, stored.movePointRight(HUNDREDTHS), PERCENT)
                    : exact(text, stored.movePointRight(zerosShown(text, stored)), null);
        }
        return WrittenNumber.of(WrittenNumber.inBrackets(text).orElse(cell.text()))
                .map(written -> exact(text, written.value(), written.percent() ? PERCENT : null))
                .or(() -> marked(text, Wording.folded(text)))
                .or(() -> marked(text, BesideNumber.left(Wording.folded(text))))
                .orElse(null);
    }

    /** A number with a bound beside it or a multiplier behind it: ≥95, 97以上, 9.86万, 300余. */
    private Optional<Quantity> marked(String text, String folded) {
        Matcher marked = MARKED.matcher(folded);
        if (!marked.matches()) {
            return inWords(folded);
        }
        Qualifier qualifier = CellBound.of(
                marked.group("bound"), marked.group("more") != null ? marked.group("more") : marked.group("behind"));
        return WrittenNumber.of(marked.group("number"))
                .map(written -> new Quantity(
                        text,
                        written.value().movePointRight(zeros(marked.group("scale"))),
                        null,
                        written.percent() ? PERCENT : marked.group("length") != null ? YEARS : null,
                        qualifier));
    }

    /** How many zeros a format adds in words: 6.8 that is shown as 6.80万. A format may also show 68000 so. */
    private static int zerosShown(String text, BigDecimal stored) {
        if (text.indexOf('万') < 0 && text.indexOf('亿') < 0) {
            return 0;
        }
        Matcher shown = MARKED.matcher(text);
        if (!shown.matches() || shown.group("scale") == null) {
            return 0;
        }
        BigDecimal number = new BigDecimal(shown.group("number").replaceAll("[,%]", ""));
        boolean asStored = stored.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
        return asStored ? zeros(shown.group("scale")) : 0;
    }

    private static int zeros(@Nullable String scale) {
        return scale == null ? 0 : scale.equals("万") ? TEN_THOUSAND : HUNDRED_MILLION;
    }

    /** A number with its unit in the cell: 120人, 3.5万元. */
    private Optional<Quantity> inWords(String folded) {
        List<Found> found = quantities.alone(folded);
        return found.size() == 1 ? Optional.of(found.get(0).quantity()) : Optional.empty();
    }

    private static Quantity exact(String text, BigDecimal number, @Nullable Measure measure) {
        return new Quantity(text, number, null, measure, Qualifier.EXACT);
    }
}
