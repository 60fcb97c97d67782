package org.edustat.reporting;

import java.util.List;

import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 数据矛盾: papers that disagree, side by side with their words; the one that was taken stands first. */
record DisputesSheet(Layout layout, Disputes disputes, Words words) {

    SheetModel sheet() {
        List<RowModel> rows = new Contradictions(layout, disputes, words)
                .matters().stream().map(this::row).toList();
        if (rows.isEmpty()) {
            rows = List.of(RowModel.of(CellModel.words(Role.TEXT, words.text("disputes.none"))));
        }
        return new Listing("disputes", 2, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.region"), 16),
                new Column(words.text("column.subject"), 34),
                new Column(words.text("column.what"), 34),
                new Column(words.text("column.quotation"), 44),
                new Column(words.text("column.place"), 54),
                new Column(words.text("column.mend"), 36));
    }

    private RowModel row(Matter matter) {
        return new RowModel(
                List.of(
                        CellModel.words(Role.TEXT, matter.region()),
                        CellModel.words(matter.opensGroup() ? Role.ROW_HEADER : Role.TEXT, matter.subject())
                                .linkedTo(matter.link()),
                        CellModel.words(matter.opensGroup() ? Role.GOOD : Role.DOUBT, matter.what()),
                        CellModel.words(Role.QUOTE, matter.quotation()),
                        CellModel.words(Role.QUOTE, matter.place()),
                        CellModel.words(Role.TEXT, matter.mend())),
                matter.opensGroup());
    }
}
