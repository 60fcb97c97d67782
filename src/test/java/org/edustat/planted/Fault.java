package org.edustat.planted;

import java.util.Set;

import org.edustat.concept.Finding;
import org.edustat.concept.Origin;

/**
 * One thing that was made wrong, and where a finding about it may stand.
 *
 * @param cells as in {@code 各县小学!D5}; empty for a line of text
 * @param line which line of the text, from 0; -1 for cells
 */
record Fault(Sort sort, Paper paper, Set<String> cells, int line) {

    static Fault at(Sort sort, Paper paper, String... cells) {
        return new Fault(sort, paper, Set.of(cells), -1);
    }

    static Fault inLine(Sort sort, Paper paper, int line) {
        return new Fault(sort, paper, Set.of(), line);
    }

    boolean isFoundBy(Finding finding) {
        if (!paper.path().equals(finding.path()) || finding.origin() == null) {
            return false;
        }
        return line < 0 ? cells.contains(finding.origin().place()) : isInLine(finding.origin());
    }

    private boolean isInLine(Origin origin) {
        if (!(origin instanceof Origin.InText text)) {
            return false;
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
                .formatted(sort, paper.path(), line < 0 ? cells : paper.lines().get(line));
    }
}
