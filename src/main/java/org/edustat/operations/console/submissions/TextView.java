package org.edustat.operations.console.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edustat.concept.Document;
import org.edustat.concept.Origin;
import org.edustat.concept.Passage;
import org.edustat.operations.console.page.Words;

/** The passages of a document with the statements marked in them. */
final class TextView {

    /** What a browser still shows at once. */
    static final int MOST_PASSAGES = 600;

    private final Marks marks;
    private final List<Span> spans;

    /** A span in UTF-16 units, as Java counts; the origins of statements count code points. */
    private record Span(int start, int end, String place) {}

    TextView(Document document, Marks marks) {
        this.marks = marks;
        this.spans = spans(document.text(), marks.inText());
    }

    private static List<Span> spans(String text, List<Origin.InText> origins) {
        List<Origin.InText> ordered = origins.stream()
                .sorted(Comparator.comparingInt(Origin.InText::start))
                .toList();
        List<Span> spans = new ArrayList<>();
        int codePoints = 0;
        int at = 0;
        int last = 0;
        for (Origin.InText origin : ordered) {
            at = text.offsetByCodePoints(at, origin.start() - codePoints);
            codePoints = origin.start();
            int end = text.offsetByCodePoints(at, origin.end() - origin.start());
            if (at >= last) {
                spans.add(new Span(at, end, origin.place()));
                last = end;
            }
        }
        return spans;
    }

    List<List<DocumentView.Piece>> paragraphs(Document document) {
        return document.passages().limit(MOST_PASSAGES).map(this::pieces).toList();
    }

    private List<DocumentView.Piece> pieces(Passage passage) {
        List<DocumentView.Piece> pieces = new ArrayList<>();
        int at = passage.start();
        for (Span span : spans) {
            if (span.start() >= at && span.end() <= passage.end()) {
                add(passage, at, span.start(), Mark.NONE, pieces);
                add(passage, span.start(), span.end(), marks.at(span.place()), pieces);
                at = span.end();
            }
        }
        add(passage, at, passage.end(), Mark.NONE, pieces);
        return pieces;
    }

    private static void add(Passage passage, int from, int to, Mark mark, List<DocumentView.Piece> pieces) {
        if (from < to) {
            String words = passage.text().substring(from - passage.start(), to - passage.start());
            pieces.add(new DocumentView.Piece(Words.shown(words), mark));
        }
    }
}
