package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.extraction.meaning.Side;

/**
 * What all figures of one row share.
 *
 * @param leading the words of its headers as they come before those of a column
 * @param labels the labels before it
 * @param unit the unit that it names in a column of its own
 * @param whole the row of the figures that those of this row are a part of, else null
 */
record RowContext(
        Headers headers,
        String leading,
        Side labels,
        Side unit,
        @Nullable Integer whole) {

    static RowContext of(HeadedRow row, CellLabels labels) {
        Headers headers = Headers.before(row.paths());
        return new RowContext(
                headers, headers.leading(), labels.before(row), labels.unit(row.row()), whole(row.paths()));
    }

    /** The same before a figure that reaches over several rows: the nearest words of each come as one list. */
    RowContext ofAll(List<HeadedRow> rows, CellLabels words) {
        Set<String> nearest = new LinkedHashSet<>();
        for (HeadedRow row : rows) {
            String own = words.nearest(row);
            if (own != null) {
                nearest.add(own);
            }
        }
        if (nearest.size() < 2 || labels.labels().isEmpty()) {
            return this;
        }
        List<Label> joined = new ArrayList<>(labels.labels());
        joined.set(
                0,
                new Label(
                        String.join("、", nearest),
                        joined.get(0).place(),
                        joined.get(0).at()));
        return new RowContext(headers, leading, new Side(joined), unit, whole);
    }

    /** The row that heads this one, where it holds figures itself. */
    private static @Nullable Integer whole(List<List<RowHeading>> paths) {
        for (int nearest = paths.size() - 1; nearest >= 0; nearest--) {
            List<RowHeading> path = paths.get(nearest);
            if (path.size() > 1 && !path.get(path.size() - 2).section() && !Subtotals.is(path.get(path.size() - 1))) {
                return path.get(path.size() - 2).cell().at().row();
            }
        }
        return null;
    }

    Origin.InGrid origin(Grid grid, SheetCell cell, Headers above) {
        return new Origin.InGrid(
                grid.sheet(),
                grid.table(),
                cell.at(),
                cell.cell().text().strip(),
                above.places().isEmpty() ? headers.quoted() : leading.concat(above.quoted()),
                headers.places(),
                above.places());
    }

    /** The place of the figure that this one is a part of: the same column in the row that heads its own. */
    @Nullable
    String partOf(Grid grid, SheetCell cell) {
        if (whole == null) {
            return null;
        }
        CellAddress at = new CellAddress(whole, cell.column());
        return new Origin.InGrid(grid.sheet(), grid.table(), at, "", "", List.of(), List.of()).place();
    }
}
