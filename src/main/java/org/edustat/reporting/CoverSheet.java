package org.edustat.reporting;

import java.util.List;

import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.SheetModel;

/** 封面与说明: whose workbook of which night it is, what its sheets hold, and what the marks mean. */
final class CoverSheet {

    private static final List<Integer> WIDTHS = List.of(4, 24, 76, 14);
    private static final int LAST_COLUMN = 3;
    private static final List<String> MARKS = List.of(
            "approximate",
            "bounds",
            "missing",
            "masked",
            "disputed",
            "provisional",
            "broken",
            "change",
            "total",
            "lights");

    private final YearReport report;
    private final List<SheetModel> sheets;
    private final Words words;
    private final SheetCanvas canvas = new SheetCanvas();
    private int row = 1;

    /** @param sheets those that follow, in their order */
    CoverSheet(YearReport report, List<SheetModel> sheets, Words words) {
        this.report = report;
        this.sheets = sheets;
        this.words = words;
    }

    SheetModel sheet() {
        wide(Role.COVER, words.text("workbook.title", Integer.toString(report.year())));
        wide(Role.COVER_LINE, words.scopeName(report.scope()));
        wide(Role.COVER_LINE, edition());
        row++;
        section("cover.contents");
        sheets.forEach(this::entry);
        row++;
        section("cover.marks");
        MARKS.forEach(mark -> line(words.text("mark." + mark), words.text("mark." + mark + ".means")));
        row++;
        section("cover.reading");
        for (String how : List.of("evidence", "precedence", "sums", "care")) {
            line(words.text("cover." + how), words.text("cover." + how + ".means"));
        }
        return new SheetModel(
                words.text("cover.sheet"), WIDTHS, SheetModel.Frozen.NOTHING, canvas.rows(), canvas.merges(), null);
    }

    private String edition() {
        String date = report.businessDate().toString();
        int release = report.surroundings().release();
        return release == 0
                ? words.text("cover.date", date)
                : words.text("cover.date_and_release", date, Integer.toString(release));
    }

    private void wide(Role role, String text) {
        canvas.put(row++, 1, LAST_COLUMN, CellModel.words(role, text));
    }

    private void section(String key) {
        canvas.put(row++, 1, LAST_COLUMN, CellModel.words(Role.SECTION, words.text(key)));
    }

    private void entry(SheetModel sheet) {
        canvas.put(row, 1, CellModel.words(Role.ROW_HEADER, sheet.name()).linkedTo(Links.toTop(sheet.name())));
        int rows = sheet.filter() == null ? 0 : sheet.rows().size() - Listing.FIRST_ROW;
        canvas.put(row, 2, CellModel.words(Role.TEXT, describe(sheet)));
        canvas.put(
                row++,
                LAST_COLUMN,
                CellModel.words(Role.CODE, rows == 0 ? "" : words.text("cover.rows", Integer.toString(rows))));
    }

    /** What stands under the title of the sheet, up to its first full stop. */
    private static String describe(SheetModel sheet) {
        String note = sheet.rows().stream()
                .skip(1)
                .limit(1)
                .flatMap(under -> under.cells().stream())
                .map(CellModel::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        int end = note.indexOf('。');
        return end < 0 ? note : note.substring(0, end + 1);
    }

    private void line(String name, String means) {
        canvas.put(row, 1, CellModel.words(Role.ROW_HEADER, name));
        canvas.put(row++, 2, LAST_COLUMN, CellModel.words(Role.TEXT, means));
    }
}
