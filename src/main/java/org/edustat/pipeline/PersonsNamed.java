package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.concept.Passage;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Severity;

/**
 * Looks for identity and mobile numbers wherever they stand in a paper: in its text at once, in its cells as the rooms
 * walk over them, so that no row is read for it alone. A paper names some places, and how many more there are.
 */
final class PersonsNamed {

    private static final String RULE = "pipeline.person_named";

    /** Enough to see what was forgotten; a list of pupils would give thousands. */
    private static final int MOST_PLACES = 20;

    private final String path;
    private final Map<Place, Finding> found = new LinkedHashMap<>();
    private final Map<Table, Integer> counted = new HashMap<>();

    PersonsNamed(String path) {
        this.path = path;
    }

    private record Place(Table table, CellAddress cell) {}

    private record Table(String sheet, int table) {}

    /** The same document, whose cells are looked at while somebody else reads them. */
    Document watched(Document document) {
        List<Document.Part> parts = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            parts.add(part instanceof Grid grid ? watched(grid) : part);
        }
        return new Document(document.kind(), document.text(), parts);
    }

    private Grid watched(Grid grid) {
        return new Grid(
                grid.sheet(),
                grid.table(),
                grid.merges(),
                () -> new Watch(grid, grid.rows().iterator()));
    }

    private final class Watch implements Iterator<Grid.Row> {

        private final Grid grid;
        private final Iterator<Grid.Row> rows;
        private int seen;

        Watch(Grid grid, Iterator<Grid.Row> rows) {
            this.grid = grid;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Grid.Row next() {
            Grid.Row row = rows.next();
            for (Cell cell : row.cells()) {
                if (!PersonalData.namesNobody(cell.text())) {
                    note(grid, cell);
                    seen++;
                    counted.merge(new Table(grid.sheet(), grid.table()), seen, Math::max);
                }
            }
            return row;
        }
    }

    private void note(Grid grid, Cell cell) {
        Place place = new Place(new Table(grid.sheet(), grid.table()), cell.at());
        if (found.size() == MOST_PLACES || found.containsKey(place)) {
            return;
        }
        String masked = PersonalData.mask(cell.text());
        found.put(
                place,
                finding(
                        new Origin.InGrid(grid.sheet(), grid.table(), cell.at(), masked, masked, List.of(), List.of()),
                        masked));
    }

    /** What was found in the cells by now, and in the text. */
    List<Finding> findings(Document document) {
        List<Finding> findings = new ArrayList<>(found.values());
        List<Passage> passages = document.passages()
                .filter(passage -> !PersonalData.namesNobody(passage.text()))
                .toList();
        passages.stream()
                .limit(MOST_PLACES)
                .forEach(
                        passage -> findings.add(finding(origin(document, passage), PersonalData.mask(passage.text()))));
        int more = cells() + passages.size() - findings.size();
        if (more > 0) {
            findings.add(Finding.about(
                    path,
                    "pipeline.more_persons_named",
                    Severity.WARNING,
                    path,
                    Integer.toString(findings.size()),
                    Integer.toString(more)));
        }
        return findings;
    }

    /** A table is walked over several times; the longest walk has seen the most of it. */
    private int cells() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Origin origin(Document document, Passage passage) {
        int start = document.text().codePointCount(0, passage.start());
        String masked = PersonalData.mask(passage.text());
        return new Origin.InText(start, start + masked.codePointCount(0, masked.length()), masked, masked);
    }

    private Finding finding(Origin origin, String masked) {
        return new Finding(RULE, Severity.WARNING, path, origin, null, List.of(path, masked));
    }
}
