package org.edustat.planted;

import java.util.Set;

import org.edustat.concept.Finding;
import org.edustat.concept.Origin;

/**
 * One thing that was made wrong, and where a finding about it may stand.
 *
 * @param sort by its name
 * @param cells as in {@code 各县小学!D5} where the page is laid out as a grid; empty for a line of text
 * @param line which line of the text, from 0; -1 for cells, {@link #ANY_LINE} where the whole text is wrong
 */
record Fault(String sort, Paper paper, Set<String> cells, int line) {

    static final int ANY_LINE = Integer.MAX_VALUE;

    static Fault at(Paper paper, String... cells) {
        return at(paper, Set.of(cells));
    }

    static Fault at(Paper paper, Set<String> cells) {
        return new Fault("", paper, cells, -1);
    }

    static Fault inLine(Paper paper, int line) {
        return new Fault("", paper, Set.of(), line);
    }

    Fault of(String name) {
        return new Fault(name, paper, cells, line);
    }

    boolean isFoundBy(Finding finding, Post post) {
        if (line < 0) {
            return cells.stream().anyMatch(cell -> post.isAt(paper, cell, finding));
        }
        return paper.path().equals(finding.path()) && finding.origin() != null && isInLine(finding.origin());
    }

    private boolean isInLine(Origin origin) {
        if (!(origin instanceof Origin.InText text) || line == ANY_LINE) {
            return line == ANY_LINE;
        }
        int start = 0;
        for (int at = 0; at < line; at++) {
            start += paper.lines().get(at).length() + 1;
        }
        return text.start() >= start
                && text.start() <= start + paper.lines().get(line).length();
    }

    @Override
    public String toString() {
        return "%s: %s %s"
                .formatted(
                        sort,
                        paper.path(),
                        line < 0 ? cells : line == ANY_LINE ? "" : paper.lines().get(line));
    }
}
