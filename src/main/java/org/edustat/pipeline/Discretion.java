package org.edustat.pipeline;

import java.util.List;

import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Promise;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * Blots out what identifies a person before anything is stored or shown; the original alone keeps it. One for each
 * submission; for one thread.
 */
final class Discretion {

    /** The last statement that names nobody: the next one mostly shares its labels, being of the same row. */
    private Harmless harmless = new Harmless(List.of(), List.of());

    private record Harmless(List<Label> labels, List<Filling> fillings) {}

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

    static Promise promise(Promise promise) {
        return new Promise(
                promise.said(),
                PersonalData.mask(promise.subject()),
                promise.goal(),
                promise.deadline(),
                shown(promise.origin()));
    }

    /** The statement itself where it names no person, as almost all do. */
    Statement statement(Statement statement) {
        if (namesNobody(statement)) {
            harmless = new Harmless(statement.labels(), statement.fillings());
            return statement;
        }
        return new Statement(
                quantity(statement),
                statement.kind(),
                statement.decrease(),
                statement.labels().stream().map(Discretion::label).toList(),
                statement.fillings().stream().map(Discretion::filling).toList(),
                shown(statement.origin()),
                statement.partOf());
    }

    private boolean namesNobody(Statement statement) {
        return labelsNameNobody(statement.labels())
                && fillingsNameNobody(statement.fillings())
                && PersonalData.namesNobody(statement.quantity().text())
                && PersonalData.namesNobody(statement.origin().text())
                && PersonalData.namesNobody(statement.origin().quotation());
    }

    private boolean labelsNameNobody(List<Label> labels) {
        int shift = harmless.labels().size() - labels.size();
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            if (!again(label, at, shift, harmless.labels()) && !PersonalData.namesNobody(label.text())) {
                return false;
            }
        }
        return true;
    }

    private boolean fillingsNameNobody(List<Filling> fillings) {
        int shift = harmless.fillings().size() - fillings.size();
        for (int at = 0; at < fillings.size(); at++) {
            Filling filling = fillings.get(at);
            if (!again(filling, at, shift, harmless.fillings())
                    && !(PersonalData.namesNobody(filling.value())
                            && PersonalData.namesNobody(filling.label().text()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same one stood in the earlier list, as far from its beginning or from its end. */
    private static <T> boolean again(T one, int at, int shift, List<T> earlier) {
        return is(one, at, earlier) || shift != 0 && is(one, at + shift, earlier);
    }

    private static <T> boolean is(T one, int place, List<T> list) {
        return place >= 0 && place < list.size() && list.get(place) == one;
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
