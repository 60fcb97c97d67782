package org.edustat.extraction.table;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Layout;
import org.edustat.catalogue.Layouts;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.extraction.meaning.CellDraft;

/** Walks down a grid window by window. The last table of a window goes on in the next until another one begins. */
final class GridWalk {

    private final Grid grid;
    private final List<Label> before;
    private final Continuation continuation;
    private final CellQuantity quantities;
    private final Layouts layouts;
    private final Consumer<CellDraft> drafts;
    private final Hidden hidden = new Hidden();
    private final Consumer<Finding> doubts;
    private @Nullable OpenTable open;

    /**
     * A walk down one grid.
     *
     * @param before what the document says right above the grid, nearest first
     * @param continuation what the document's tables above leave unsaid in those that go on with them
     */
    GridWalk(
            Grid grid,
            List<Label> before,
            Continuation continuation,
            CellQuantity quantities,
            Layouts layouts,
            Consumer<CellDraft> drafts,
            Consumer<Finding> doubts) {
        this.grid = grid;
        this.before = before;
        this.continuation = continuation;
        this.quantities = quantities;
        this.layouts = layouts;
        this.drafts = drafts;
        this.doubts = doubts;
    }

    /**
     * The last table of a window, or more than one side by side.
     *
     * @param lastRow the index of its last row with figures
     */
    private record OpenTable(TableArea area, List<Figures> parts, int lastRow) {}

    void down(Windows windows) {
        List<SheetRow> left = List.of();
        do {
            Sheet sheet = windows.next(left);
            TableFinder finder =
                    open == null ? new TableFinder(sheet) : new TableFinder(sheet, open.area(), open.lastRow());
            finder.tables().forEach(area -> open = read(area, sheet));
            left = windows.last(finder.left());
        } while (windows.more());
        hidden.say(doubts);
    }

    private OpenTable read(TableArea area, Sheet sheet) {
        if (area.begun() && open != null) {
            open.parts().forEach(part -> part.read(area.body(), drafts, doubts));
            return new OpenTable(area, open.parts(), lastRow(area, open.lastRow()));
        }
        List<Label> around = continuation.before(area, grid.sheet(), before);
        List<Figures> parts = new SideBySide(sheet, area)
                .tables().stream()
                        .map(part -> new Figures(grid, sheet, part, around, quantities, hidden, layout(part)))
                        .toList();
        continuation.read(grid.sheet(), parts.get(0).beside());
        parts.forEach(part -> part.read(area.body(), drafts, doubts));
        return new OpenTable(area, parts, lastRow(area, 0));
    }

    private @Nullable Layout layout(TableArea area) {
        return layouts.none()
                ? null
                : layouts.find(new Fingerprint(area).headers()).orElse(null);
    }

    private static int lastRow(TableArea area, int above) {
        return area.body().isEmpty()
                ? above
                : area.body().get(area.body().size() - 1).index();
    }
}
