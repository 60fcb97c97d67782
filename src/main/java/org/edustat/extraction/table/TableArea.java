package org.edustat.extraction.table;

import java.util.List;

/**
 * One table on a sheet, by row and column indexes.
 *
 * @param title rows above the head: title, unit line, who filled it in
 * @param head rows that head the columns
 * @param body rows with figures, and the section rows between them
 * @param notes rows below the body
 * @param stub columns that head the rows, from left to right
 * @param values columns that hold figures
 */
record TableArea(
        List<Integer> title,
        List<Integer> head,
        List<Integer> body,
        List<Integer> notes,
        List<Integer> stub,
        List<Integer> values) {

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
}
