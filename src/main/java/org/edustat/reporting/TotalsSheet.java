package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Total;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/**
 * 分级汇总: what the figures of places and 学段 add up to, with what is covered. None of it is a figure that somebody stated.
 */
record TotalsSheet(List<Total> totals, Words words) {

    /** More names than a reader counts; the number of all stands beside them. */
    private static final int MOST_NAMES = 12;

    SheetModel sheet() {
        Comparator<Total> byIndicator = Comparator.comparing(
                total -> total.key().indicator(), words.indicators().byPlace());
        boolean compared = totals.stream().anyMatch(total -> total.stated() != null);
        List<RowModel> rows = totals.stream()
                .filter(TotalsSheet::telling)
                .sorted(Comparator.comparing((Total total) -> total.key().region())
                        .thenComparing(byIndicator)
                        .thenComparing(Total::key))
                .map(total -> row(total, compared))
                .toList();
        return new Listing("totals", 1, columns(compared), rows).sheet(words);
    }

    /** Of less than half of the parts nobody can tell the whole; what papers stated is compared in any case. */
    static boolean telling(Total total) {
        return 2 * total.parts().size() >= total.expected() || total.stated() != null;
    }

    /** @param compared whether a paper stated a whole that is not what its parts add up to */
    private List<Column> columns(boolean compared) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.text("column.region"), 16),
                new Column(words.text("column.indicator"), 22),
                new Column(words.text("column.slice"), 16),
                new Column(words.text("column.period"), 14),
                new Column(words.text("column.total"), 15),
                new Column(words.text("column.unit"), 8),
                new Column(words.text("column.by"), 10),
                new Column(words.text("column.covered"), 10),
                new Column(words.text("column.missing"), 50)));
        if (compared) {
            columns.add(new Column(words.text("column.stated"), 15));
            columns.add(new Column(words.text("column.gap"), 13));
            columns.add(new Column(words.text("column.file"), 46));
        }
        return columns;
    }

    private RowModel row(Total total, boolean compared) {
        Key key = total.key();
        Amount amount = total.amount();
        List<CellModel> cells = new ArrayList<>(List.of(
                CellModel.words(Role.TEXT, words.region(key.region())),
                CellModel.words(Role.TEXT, words.indicator(key.indicator())),
                CellModel.words(Role.TEXT, words.slice(key)),
                CellModel.words(Role.CODE, words.period(key.period())),
                new AmountCell(words).cell(total.complete() ? Role.NUMBER : Role.OPEN, amount),
                CellModel.words(Role.CODE, words.unit(amount.unit())),
                CellModel.words(Role.CODE, words.coded("by", total.by())),
                CellModel.words(Role.CODE, total.parts().size() + "/" + total.expected()),
                CellModel.words(Role.QUOTE, missing(total))));
        if (compared) {
            Observation stated = total.stated();
            cells.add(
                    stated == null
                            ? CellModel.blank(Role.NUMBER)
                            : new AmountCell(words).cell(Role.DISPUTED, stated.amount()));
            cells.add(gap(amount, stated));
            cells.add(CellModel.words(Role.QUOTE, stated == null ? "" : words.place(stated.source())));
        }
        return new RowModel(cells, false);
    }

    private CellModel gap(Amount amount, @Nullable Observation stated) {
        BigDecimal sum = amount.value();
        BigDecimal said = stated == null ? null : stated.amount().value();
        return said == null || sum == null
                ? CellModel.blank(Role.NUMBER)
                : new AmountCell(words).difference(Role.NUMBER, amount.unit(), said.subtract(sum));
    }

    private String missing(Total total) {
        String named = total.missing().stream()
                .limit(MOST_NAMES)
                .map(code -> total.by() == Total.Slot.REGION ? words.region(code) : part(total.by(), code))
                .collect(Collectors.joining("、"));
        return total.missing().size() > MOST_NAMES
                ? words.text(
                        "totals.more", named, Integer.toString(total.missing().size()))
                : named;
    }

    private String part(Coded slot, String code) {
        return words.text(slot.code() + "." + code);
    }
}
