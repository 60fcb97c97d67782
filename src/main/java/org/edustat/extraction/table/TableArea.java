package org.edustat.extraction.table;

import java.util.List;

/**
 * One table on a sheet, by its rows and the indexes of its columns.
 *
 * @param title rows above the head: title, unit line, who filled it in
 * @param head rows that head the columns
 * @param body rows with figures, and the section rows between them
 * @param notes rows below the body
 * @param stub columns that head the rows, from left to right
 * @param values columns that hold figures
 * @param pairs whether it is a strip of a form in which each figure has a name of its own, and none is a part
 * @param begun whether its title, head and columns come from a window above
 */
record TableArea(
        List<SheetRow> title,
        List<SheetRow> head,
        List<SheetRow> body,
        List<SheetRow> notes,
        List<Integer> stub,
        List<Integer> values,
        boolean begun,
        boolean pairs) {

    TableArea {
        title = List.copyOf(title);
        head = List.copyOf(head);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        stub = List.copyOf(stub);
        values = List.copyOf(values);
    }

    int firstValue() {
        return values.get(0);
    }

    /** The table as it goes on below the window that it was found in. */
    TableArea below() {
        return new TableArea(title, head, List.of(), List.of(), stub, values, true, pairs);
    }
}
