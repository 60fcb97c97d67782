package org.edustat.operations.cli;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Amount;
import org.edustat.concept.Comparator;
import org.edustat.concept.Qualifier;
import org.edustat.concept.TableOutline;

/** Values as a clerk reads them. */
final class Wording {

    private static final int LONGEST = 60;

    private final Session session;
    private final Catalogue catalogue;

    Wording(Session session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    String indicator(String id) {
        return catalogue
                .indicators()
                .find(id)
                .map(indicator -> session.language().equals("en") ? indicator.labelEn() : indicator.labelZh())
                .orElse(id);
    }

    /** An indicator in a listing. */
    Word indicatorWord(String id) {
        return new Word(id, indicator(id));
    }

    String comparator(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case EQUAL -> "= ";
        };
    }

    /** A value with its unit and how exactly it is meant, as in {@code 37000 person (over)}. */
    String amount(Amount amount) {
        String meant = amount.qualifier() == Qualifier.EXACT
                ? ""
                : "(" + amount.qualifier().code() + ")";
        String unit = amount.unit().code();
        return Stream.of(value(amount), unit, meant)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The sheet that a table stands on, or which table of the document it is, counted from 1. */
    static String place(TableOutline outline) {
        return outline.sheet().isEmpty() ? "#" + (outline.table() + 1) : outline.sheet();
    }

    static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    /** The number alone, both ends of a range; empty where the digits cannot be known. */
    static String value(Amount amount) {
        if (amount.value() == null) {
            return "";
        }
        return plain(amount.value()) + (amount.upper() == null ? "" : "–" + plain(amount.upper()));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
