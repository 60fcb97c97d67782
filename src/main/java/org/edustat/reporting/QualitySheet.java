package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 数据质量: everything that somebody has to look at, the gravest first; then the account of each paper's digits. */
record QualitySheet(YearReport report, Layout layout, Disputes disputes, Words words) {

    /** The gravest stand first; nobody reads more, and Excel holds a million rows. */
    private static final int MOST = 20_000;

    SheetModel sheet() {
        List<RowModel> rows = Stream.of(
                        new SetAside(report, words).matters(),
                        new FindingMatters(report, layout, disputes, words).matters(MOST),
                        new DigitAccounts(report, words).matters())
                .flatMap(List::stream)
                .limit(MOST)
                .map(this::row)
                .collect(Collectors.toCollection(ArrayList::new));
        long more = report.findings().size() - (long) MOST;
        if (rows.size() == MOST && more > 0) {
            rows.add(RowModel.of(
                    CellModel.words(Role.DOUBT, words.text("quality.more")),
                    CellModel.blank(Role.TEXT),
                    CellModel.blank(Role.TEXT),
                    CellModel.words(Role.TEXT, words.text("quality.more_what", Long.toString(more)))));
        }
        return new Listing("quality", 1, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.matter"), 14),
                new Column(words.text("column.region"), 13),
                new Column(words.text("column.subject"), 34),
                new Column(words.text("column.what"), 40),
                new Column(words.text("column.quotation"), 34),
                new Column(words.text("column.place"), 40),
                new Column(words.text("column.mend"), 36));
    }

    private RowModel row(Matter matter) {
        return new RowModel(
                List.of(
                        CellModel.words(matter.role(), matter.sort()),
                        CellModel.words(Role.TEXT, matter.region()),
                        CellModel.words(Role.TEXT, matter.subject()).linkedTo(matter.link()),
                        CellModel.words(Role.TEXT, matter.what()),
                        CellModel.words(Role.QUOTE, matter.quotation()),
                        CellModel.words(Role.QUOTE, matter.place()),
                        CellModel.words(Role.TEXT, matter.mend())),
                matter.opensGroup());
    }
}
