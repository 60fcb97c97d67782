package org.edustat.operations.console.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Origin;
import org.edustat.concept.Submission;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.page.Words;
import org.edustat.reading.Reading;

/** Reads a submission's original once more and marks in it what the ledger has of it. */
@Component
final class DocumentViews {

    static final int TEXT = -1;

    private final Reading reading;
    private final Ledger ledger;
    private final ConsoleSettings settings;

    DocumentViews(Reading reading, Ledger ledger, ConsoleSettings settings) {
        this.reading = reading;
        this.ledger = ledger;
        this.settings = settings;
    }

    /**
     * Which part of a document is to be shown.
     *
     * @param table -1 for the text; null where nobody said
     * @param row the first row of the window
     * @param place a place whose part is shown and that is marked as the one that was asked for; empty for none
     */
    record Asked(@Nullable Integer table, int row, String place) {}

    /** Empty where the original cannot be read, or is not kept. */
    Optional<DocumentView> of(Submission submission, Asked asked, List<Finding> findings, Words words) {
        return document(submission).map(document -> view(submission, document, asked, findings, words));
    }

    Optional<Document> document(Submission submission) {
        try {
            return Optional.ofNullable(
                    reading.read(settings.originals().find(submission.sha256()), submission.path(), submission.kind())
                            .document());
        } catch (IllegalArgumentException notKept) {
            return Optional.empty();
        }
    }

    private DocumentView view(
            Submission submission, Document document, Asked asked, List<Finding> findings, Words words) {
        List<Grid> grids = document.grids().toList();
        Optional<Origin> origin = origin(submission, asked.place(), findings);
        int chosen = chosen(document, grids, asked, origin);
        Marks marks = new Marks(words, asked.place(), doubtful(findings));
        ledger.submissions()
                .entries(submission.id())
                .filter(entry -> stands(entry, chosen == TEXT ? null : grids.get(chosen)))
                .forEach(marks::add);
        List<DocumentView.Tab> tabs = tabs(document, grids, chosen, words);
        if (chosen == TEXT) {
            List<List<DocumentView.Piece>> paragraphs = new TextView(document, marks).paragraphs(document);
            boolean cut = document.passages().count() > paragraphs.size();
            return new DocumentView(tabs, null, paragraphs, cut, marks.lines());
        }
        DocumentView.Sheet sheet = new SheetWindow(grids.get(chosen), firstRow(asked, origin), marks).view(chosen);
        return new DocumentView(tabs, sheet, List.of(), false, marks.lines());
    }

    private Optional<Origin> origin(Submission submission, String place, List<Finding> findings) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Stream<Origin> ofFindings = findings.stream().map(Finding::origin).flatMap(Stream::ofNullable);
        Stream<Origin> ofEntries = ledger.submissions()
                .entries(submission.id())
                .map(entry -> entry.statement().origin());
        return Stream.concat(ofFindings, ofEntries)
                .filter(origin -> origin.place().equals(place))
                .findFirst();
    }

    private static int chosen(Document document, List<Grid> grids, Asked asked, Optional<Origin> origin) {
        if (origin.isPresent()) {
            return grids.stream()
                    .filter(grid -> holds(grid, origin.get()))
                    .findFirst()
                    .map(grids::indexOf)
                    .orElse(TEXT);
        }
        if (asked.table() != null && asked.table() >= TEXT && asked.table() < grids.size()) {
            return asked.table();
        }
        return grids.isEmpty() || document.passages().findAny().isPresent() ? TEXT : 0;
    }

    private static int firstRow(Asked asked, Optional<Origin> origin) {
        return origin.filter(Origin.InGrid.class::isInstance)
                .map(one -> ((Origin.InGrid) one).cell().row())
                .map(row -> row / SheetWindow.ROWS * SheetWindow.ROWS)
                .orElse(Math.max(0, asked.row()));
    }

    private static boolean stands(Entry entry, @Nullable Grid grid) {
        Origin origin = entry.statement().origin();
        return grid == null ? origin instanceof Origin.InText : holds(grid, origin);
    }

    private static boolean holds(Grid grid, Origin origin) {
        return origin instanceof Origin.InGrid cell
                && cell.sheet().equals(grid.sheet())
                && cell.table() == grid.table();
    }

    private static Set<String> doubtful(List<Finding> findings) {
        return findings.stream()
                .map(Finding::origin)
                .flatMap(Stream::ofNullable)
                .map(Origin::place)
                .collect(Collectors.toSet());
    }

    private static List<DocumentView.Tab> tabs(Document document, List<Grid> grids, int chosen, Words words) {
        List<DocumentView.Tab> tabs = new ArrayList<>();
        if (grids.isEmpty() || document.passages().findAny().isPresent()) {
            tabs.add(new DocumentView.Tab(TEXT, words.text("submission.text"), chosen == TEXT));
        }
        for (int number = 0; number < grids.size(); number++) {
            String sheet = grids.get(number).sheet();
            String name = sheet.isEmpty() ? words.text("submission.table", Integer.toString(number + 1)) : sheet;
            tabs.add(new DocumentView.Tab(number, name, number == chosen));
        }
        return tabs;
    }
}
