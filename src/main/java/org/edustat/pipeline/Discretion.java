package org.edustat.pipeline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * Blots out what identifies a person before anything is stored or shown; the original alone keeps it. One for each
 * submission; for one thread.
 */
final class Discretion {

    /** The headers of a table; a long list has no end of names. */
    private static final int REMEMBERED = 1_000;

    /** Labels that name nobody: each is asked about with every cell of its row or column. */
    private final Map<Label, Boolean> harmless = new IdentityHashMap<>();

    static List<Finding> findings(List<Finding> said) {
        return said.stream().map(Discretion::finding).toList();
    }

    static Finding finding(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.path(),
                finding.origin() == null ? null : shown(finding.origin()),
                finding.key(),
                finding.arguments().stream().map(PersonalData::mask).toList());
    }

    /** The statement itself where it names no person, as almost all do. */
    Statement statement(Statement statement) {
        return namesNobody(statement)
                ? statement
                : new Statement(
                        quantity(statement),
                        statement.kind(),
                        statement.decrease(),
                        statement.labels().stream().map(Discretion::label).toList(),
                        statement.fillings().stream().map(Discretion::filling).toList(),
                        shown(statement.origin()),
                        statement.partOf());
    }

    private boolean namesNobody(Statement statement) {
        for (Label label : statement.labels()) {
            if (!isHarmless(label)) {
                return false;
            }
        }
        for (Filling filling : statement.fillings()) {
            if (!isShown(filling.value()) || !isHarmless(filling.label())) {
                return false;
            }
        }
        return isShown(statement.quantity().text())
                && isShown(statement.origin().text())
                && isShown(statement.origin().quotation());
    }

    private boolean isHarmless(Label label) {
        if (harmless.containsKey(label)) {
            return true;
        }
        if (!isShown(label.text())) {
            return false;
        }
        if (harmless.size() >= REMEMBERED) {
            harmless.clear();
        }
        harmless.put(label, true);
        return true;
    }

    private static boolean isShown(String text) {
        return PersonalData.mask(text).equals(text);
    }

    /** Eleven digits under an indicator or before a unit are a sum of money, not somebody's telephone. */
    private static Quantity quantity(Statement statement) {
        Quantity quantity = statement.quantity();
        String masked = PersonalData.mask(quantity.text());
        boolean counts = quantity.measure() != null || statement.value(Slot.INDICATOR) != null;
        return counts || masked.equals(quantity.text())
                ? quantity
                : new Quantity(masked, null, null, null, Qualifier.MASKED);
    }

    private static Label label(Label label) {
        return new Label(PersonalData.mask(label.text()), label.place(), label.at());
    }

    private static Filling filling(Filling filling) {
        return new Filling(filling.slot(), PersonalData.mask(filling.value()), label(filling.label()), filling.rule());
    }

    private static Origin shown(Origin origin) {
        String number = PersonalData.mask(origin.text());
        String quotation = PersonalData.mask(origin.quotation());
        if (origin instanceof Origin.InText text) {
            return new Origin.InText(text.start(), text.end(), number, quotation);
        }
        Origin.InGrid cell = (Origin.InGrid) origin;
        return new Origin.InGrid(
                cell.sheet(), cell.table(), cell.cell(), number, quotation, cell.rowHeaders(), cell.columnHeaders());
    }
}
