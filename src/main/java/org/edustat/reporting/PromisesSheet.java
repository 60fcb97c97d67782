package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.PromiseEntry.Fate;
import org.edustat.concept.PromiseEntry.Mention;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 承诺台账: what was promised, with and without a number, in whose words, and what later papers say of it. */
record PromisesSheet(List<PromiseEntry> promises, Words words) {

    private static final int MOST_MENTIONS = 4;

    SheetModel sheet() {
        List<RowModel> rows = new ArrayList<>();
        @Nullable String region = null;
        for (PromiseEntry promise : promises) {
            rows.add(row(promise, !promise.by().equals(region)));
            region = promise.by();
        }
        return new Listing("promises", 3, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.fate"), 12),
                new Column(words.text("column.region"), 13),
                new Column(words.text("column.promise"), 26),
                new Column(words.text("column.goal"), 16),
                new Column(words.text("column.deadline"), 12),
                new Column(words.text("column.made"), 12),
                new Column(words.text("column.quotation"), 46),
                new Column(words.text("column.mentions"), 60),
                new Column(words.text("column.place"), 46));
    }

    private RowModel row(PromiseEntry promise, boolean opensGroup) {
        Period due = promise.due();
        return new RowModel(
                List.of(
                        CellModel.words(role(promise.fate()), words.coded("fate", promise.fate())),
                        CellModel.words(Role.TEXT, words.region(promise.by())),
                        CellModel.words(Role.QUOTE, subject(promise)),
                        CellModel.words(Role.QUOTE, promise.goal()),
                        CellModel.words(Role.CODE, due == null ? "" : words.period(due)),
                        CellModel.words(Role.CODE, Objects.toString(promise.made(), "")),
                        CellModel.words(Role.QUOTE, Quotation.of(promise.origin())),
                        CellModel.words(Role.QUOTE, mentions(promise.mentions())),
                        CellModel.words(Role.QUOTE, promise.path() + " · " + words.place(promise.origin()))),
                opensGroup);
    }

    private String subject(PromiseEntry promise) {
        return promise.verdict() == null
                ? promise.subject()
                : words.indicator(promise.subject()) + " · "
                        + words.slice(promise.verdict().target().key());
    }

    /** The latest ones, as they say how it ended. */
    private String mentions(List<Mention> mentions) {
        int earlier = Math.max(0, mentions.size() - MOST_MENTIONS);
        String latest = mentions.stream().skip(earlier).map(this::mention).collect(Collectors.joining("\n"));
        return earlier == 0 ? latest : words.text("promises.earlier", Integer.toString(earlier)) + "\n" + latest;
    }

    private String mention(Mention mention) {
        String said = mention.said() == null ? words.text("said.stated") : words.coded("said", mention.said());
        return words.text(
                "promises.mention",
                Objects.toString(mention.when(), words.text("promises.undated")),
                said,
                words(mention.origin()),
                mention.path().substring(mention.path().lastIndexOf('/') + 1));
    }

    /** The labels of a cell say nothing without its number. */
    private static String words(Origin origin) {
        String quotation = Quotation.of(origin);
        return origin instanceof Origin.InGrid ? quotation + " | " + origin.text() : quotation;
    }

    private static Role role(Fate fate) {
        return switch (fate) {
            case KEPT -> Role.GOOD;
            case NOT_KEPT, OVERDUE, NEVER_MENTIONED -> Role.BAD;
            case KEPT_IN_PART, DEFINITION_CHANGED, NOT_JUDGED -> Role.DOUBT;
            case PROMISED_AGAIN, SPOKEN_OF, NOT_DUE -> Role.OPEN;
            case NOTHING_SINCE -> Role.SILENT;
        };
    }
}
