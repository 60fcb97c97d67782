package org.edustat.extraction.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows that come again in the same order under one head after another, though nothing in their look tells that they
 * stand lower: 教育部门 and 民办 under the total, under 城区, under 镇区. The row before each of them heads them.
 */
final class Refrains {

    /** A table with more rows has its rows named by places or schools. */
    private static final int ROWS = 300;

    private final TableArea area;
    private final List<SheetRow> body;
    private final @Nullable SheetCell[] headers;
    private final Map<String, Integer> times = new HashMap<>();
    private final BitSet lower = new BitSet();

    private Refrains(TableArea area, List<SheetRow> body) {
        int column = area.stub().get(0);
        this.area = area;
        this.body = body;
        this.headers = new SheetCell[body.size()];
        for (int place = 0; place < headers.length; place++) {
            SheetCell own = body.get(place).own(column);
            headers[place] = own;
            if (own != null) {
                times.merge(own.joined(), 1, Integer::sum);
            }
        }
    }

    /** The indexes of the rows that come again under heads, none where the looks of the rows tell their levels. */
    static BitSet in(TableArea area, List<SheetRow> body) {
        if (area.stub().isEmpty() || area.pairs() || body.size() > ROWS) {
            return new BitSet();
        }
        Refrains refrains = new Refrains(area, body);
        return refrains.times.size() == body.size() ? new BitSet() : refrains.find();
    }

    private BitSet find() {
        Map<List<String>, Integer> openings = new HashMap<>();
        for (int place = 1; place + 1 < headers.length; place++) {
            if (opens(place)) {
                openings.merge(opening(place), 1, Integer::sum);
            }
        }
        for (int place = 1; place + 1 < headers.length; place++) {
            if (opens(place) && openings.getOrDefault(opening(place), 0) > 1) {
                mark(place);
            }
        }
        return lower;
    }

    /** Whether a row that comes again stands below one that does not, and looks no lower than that. */
    private boolean opens(int place) {
        SheetCell head = headers[place - 1];
        SheetCell first = headers[place];
        return head != null
                && first != null
                && head.kind() == CellKind.TEXT
                && first.kind() == CellKind.TEXT
                && area.values().stream().anyMatch(body.get(place - 1)::figure)
                && !again(head)
                && again(first)
                && !words(place + 1).isEmpty()
                && (depth(first) == depth(head) || depth(first) < depth(head) && !setInBeside(place - 1));
    }

    /**
     * Whether the row before a row stands as far in: then both are parts of another, and what follows is beside that.
     */
    private boolean setInBeside(int place) {
        SheetCell beside = place > 0 ? headers[place - 1] : null;
        return beside != null && depth(beside) == depth(headers[place]);
    }

    private void mark(int from) {
        int at = from;
        while (at < headers.length && headers[at] != null && again(headers[at])) {
            lower.set(body.get(at).index());
            at++;
        }
    }

    private boolean again(SheetCell header) {
        return times.getOrDefault(header.joined(), 0) > 1;
    }

    /** How the rows from a place on begin: one row that comes again in another place is no refrain. */
    private List<String> opening(int place) {
        return List.of(words(place), words(place + 1));
    }

    private String words(int place) {
        SheetCell header = headers[place];
        return header == null || !again(header) ? "" : header.joined();
    }

    private static int depth(SheetCell header) {
        return RowHeading.of(header, false, false, 0).depth();
    }
}
