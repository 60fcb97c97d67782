package org.edustat.extraction.table;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;

/** A cell that holds something. The same is asked of it by its row, its column and itself, so it is found out once. */
final class SheetCell {

    private final Cell cell;
    private final int column;
    private @Nullable CellKind kind;
    private @Nullable String folded;
    private @Nullable String joined;

    SheetCell(Cell cell) {
        this.cell = cell;
        this.column = cell.at().column();
    }

    Cell cell() {
        return cell;
    }

    CellAddress at() {
        return cell.at();
    }

    int column() {
        return column;
    }

    CellKind kind() {
        if (kind == null) {
            kind = CellKind.of(this);
        }
        return kind;
    }

    /** Whether it holds a number or stands in the place of one. */
    boolean figure() {
        return kind().figure();
    }

    /** Its words in half width, any white space one space. */
    String folded() {
        if (folded == null) {
            folded = Wording.folded(cell.text());
        }
        return folded;
    }

    /** Its words as they would be said. */
    String joined() {
        if (joined == null) {
            joined = Wording.joined(folded());
        }
        return joined;
    }
}
