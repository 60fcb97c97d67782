package org.edustat.extraction.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The tree of one column of row headers while it is read from top to bottom. */
final class RowTree {

    private final Deque<RowHeading> open = new ArrayDeque<>();
    /** The sections whose first row looks lower than they themselves: one that does not is outside. */
    private final Deque<RowHeading> distinct = new ArrayDeque<>();

    /** Puts a header below those that head it; gives its path, root first. */
    List<RowHeading> add(RowHeading heading) {
        if (!open.isEmpty() && open.peek().cell().at().equals(heading.cell().at())) {
            return latest();
        }
        while (!open.isEmpty() && !heads(open.peek(), heading)) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().section() && open.peek().outranks(heading)) {
            distinct.push(open.peek());
        }
        open.push(heading);
        return latest();
    }

    private boolean heads(RowHeading above, RowHeading heading) {
        boolean outside = distinct.contains(above) && !above.outranks(heading);
        return !outside && above.heads(heading);
    }

    /** The path of the header that was added last. */
    List<RowHeading> latest() {
        List<RowHeading> path = new ArrayList<>(open);
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /** The part of the path that is sections only. */
    List<RowHeading> sections() {
        return latest().stream().filter(RowHeading::section).toList();
    }
}
