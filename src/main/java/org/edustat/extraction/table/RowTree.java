package org.edustat.extraction.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The tree of one column of row headers while it is read from top to bottom. */
final class RowTree {

    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * A header that may still head rows.
     *
     * @param distinct whether the first row below looks lower: then one that does not is outside
     */
    private record Open(RowHeading heading, boolean distinct) {

        boolean heads(RowHeading below) {
            return heading.heads(below) && (!distinct || heading.outranks(below) || sumsUp(below));
        }

        /** 小计 in bold type ends the rows of a bold section, and is still one of them. */
        private boolean sumsUp(RowHeading below) {
            return heading.section() && Subtotals.is(below);
        }
    }

    /** Puts a header below those that head it; gives its path, root first. */
    List<RowHeading> add(RowHeading row) {
        RowHeading heading = closes(row) ? row.summingUp() : row;
        if (!open.isEmpty()
                && open.peek().heading().cell().at().equals(heading.cell().at())) {
            return latest();
        }
        while (!open.isEmpty() && !open.peek().heads(heading)) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().heading().section()) {
            Open section = open.pop();
            open.push(new Open(
                    section.heading(), section.distinct() || section.heading().outranks(heading)));
        }
        open.push(new Open(heading, false));
        return latest();
    }

    /** A total in bold type below rows that none in bold type heads ends them: it heads nothing that follows. */
    private boolean closes(RowHeading row) {
        return row.bold()
                && !row.section()
                && !open.isEmpty()
                && open.stream().noneMatch(above -> above.heading().bold())
                && row.saysTotal();
    }

    /** The path of the header that was added last. */
    List<RowHeading> latest() {
        List<RowHeading> path = new ArrayList<>(open.size());
        for (Iterator<Open> header = open.descendingIterator(); header.hasNext(); ) {
            path.add(header.next().heading());
        }
        return List.copyOf(path);
    }

    /** The part of the path that is sections only. */
    List<RowHeading> sections() {
        return latest().stream().filter(RowHeading::section).toList();
    }
}
