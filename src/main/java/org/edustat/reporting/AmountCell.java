package org.edustat.reporting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.edustat.concept.Amount;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Unit;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;

/**
 * How an amount looks in a cell. It stays a number that can be reckoned with; how exactly it is meant (余, 近, 约) is said
 * by its number format. A range and digits that nobody knows are words.
 */
record AmountCell(Words words) {

    /** Decimals of a share: 83.60. */
    private static final int SHARE_DECIMALS = 2;

    /** More decimals than anybody reads; the value behind the format keeps them. */
    private static final int MOST_DECIMALS = 4;

    CellModel cell(Role role, Amount amount) {
        return cell(role, amount, "");
    }

    /** @param marks that stand behind the number and are no part of it */
    CellModel cell(Role role, Amount amount, String marks) {
        BigDecimal value = amount.value();
        if (value == null) {
            return CellModel.words(Role.UNKNOWN, unknown(amount.qualifier()) + marks);
        }
        if (amount.upper() != null) {
            return CellModel.words(role, text(amount) + marks);
        }
        String look = qualified(amount.qualifier(), format(amount.unit(), value));
        return CellModel.number(role, value, marks.isEmpty() ? look : look + "\"" + marks + "\"");
    }

    /** The amount in words, without its unit. */
    String text(Amount amount) {
        BigDecimal value = amount.value();
        if (value == null) {
            return unknown(amount.qualifier());
        }
        BigDecimal upper = amount.upper();
        String written = upper == null
                ? plain(amount.unit(), value)
                : plain(amount.unit(), value) + "–" + plain(amount.unit(), upper);
        return qualified(amount.qualifier(), written).replace("\"", "");
    }

    /** A difference of two amounts, with its sign. */
    CellModel difference(Role role, Unit unit, BigDecimal difference) {
        String look = format(unit, difference);
        return CellModel.number(role, difference, "+" + look + ";-" + look + ";0");
    }

    private String unknown(Qualifier qualifier) {
        return words.coded("amount", qualifier.blank() ? qualifier : Qualifier.MISSING);
    }

    private String qualified(Qualifier qualifier, String look) {
        return words.text("look." + qualifier.code(), look);
    }

    private static String plain(Unit unit, BigDecimal value) {
        return new DecimalFormat(format(unit, value), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String format(Unit unit, BigDecimal value) {
        int scale = Math.min(Math.max(value.stripTrailingZeros().scale(), 0), MOST_DECIMALS);
        int decimals = switch (unit) {
            case PERCENT, PERCENTAGE_POINT, RATIO -> Math.max(scale, SHARE_DECIMALS);
            case PERSON, PERSON_TIME, INSTITUTION, CLASS, ITEM, YUAN, SQUARE_METRE, VOLUME, YEAR -> scale;
        };
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
