package org.edustat.extraction.prose;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Excluded;
import org.edustat.extraction.quantity.Quantities;

/**
 * The account of every run of digits, Chinese numerals and masks in the sentences of a paper: it is a number, or there
 * is a reason why it is none. What is left is said, so that nothing is lost without a word.
 */
record DigitLedger(CharacterView view, Quantities.Scan scan) {

    /** As many places as a person looks at before the pattern is clear. */
    private static final int EXAMPLES = 5;

    /** Signs of the text around a run that show where it stands. */
    private static final int AROUND = 8;

    DigitCount count() {
        int unknown =
                (int) scan.others().stream().filter(run -> run.reason() == null).count();
        return new DigitCount(scan.numbers().size(), scan.others().size() - unknown, unknown);
    }

    /** One finding for all that is unexplained, at the first such place; none where everything is explained. */
    Stream<Finding> unexplained() {
        List<Excluded> unknown =
                scan.others().stream().filter(run -> run.reason() == null).toList();
        if (unknown.isEmpty()) {
            return Stream.empty();
        }
        int runs = scan.numbers().size() + scan.others().size();
        String examples = String.join(
                "\u3000", unknown.stream().limit(EXAMPLES).map(this::context).toList());
        return Stream.of(new Finding(
                "extraction.unexplained_digits",
                Severity.NOTE,
                null,
                origin(unknown.get(0)),
                null,
                List.of(Integer.toString(unknown.size()), Integer.toString(runs), examples)));
    }

    private Origin origin(Excluded run) {
        return new Origin.InText(
                view.codePoint(run.start()),
                view.codePointAfter(run.end() - 1),
                view.written(run.start(), run.end()),
                context(run));
    }

    /** The run between the words of its line. */
    private String context(Excluded run) {
        String text = view.text();
        int start = Math.max(text.lastIndexOf('\n', run.start()) + 1, run.start() - AROUND);
        int line = text.indexOf('\n', run.end());
        int end = Math.min(line < 0 ? text.length() : line, run.end() + AROUND);
        return "…" + view.written(start, end) + "…";
    }
}
