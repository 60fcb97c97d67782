package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;

/**
 * How much of one paper's sentences is read, so that no paper stops a night. It is counted in characters and numbers
 * and not in time: the same paper always ends at the same place, and a finding says which.
 *
 * @param characters of the running text; the longest yearbooks have half of them
 * @param numbers in the running text; a work report has a few hundred, and these many fit into the memory of a night
 */
record TextLimit(int characters, int numbers) {

    static final TextLimit OF_A_PAPER = new TextLimit(2_000_000, 20_000);

    /** Signs of the text that show where reading ended. */
    private static final int AROUND = 20;

    /** The numbers that are read. */
    List<Found> read(List<Found> found) {
        return found.size() > numbers ? found.subList(0, numbers) : found;
    }

    /** What was left unread; empty where all was read. */
    List<Finding> unread(CharacterView view, List<Found> found) {
        if (found.size() > numbers) {
            int left = found.size() - numbers;
            int from = found.get(numbers).start();
            String words = before(view.text(), from);
            return List.of(finding("extraction.too_many_numbers", view.codePoint(from), words, numbers, left));
        }
        if (view.unread() == 0) {
            return List.of();
        }
        String words = before(view.text(), view.text().length());
        return List.of(finding("extraction.text_too_long", view.unreadFrom(), words, characters, view.unread()));
    }

    private static String before(String text, int end) {
        return text.substring(Math.max(0, end - AROUND), end).strip();
    }

    private static Finding finding(String rule, int place, String words, int read, int left) {
        return new Finding(
                rule,
                Severity.ERROR,
                null,
                new Origin.InText(place, place, "", words),
                null,
                List.of(Integer.toString(place), Integer.toString(read), Integer.toString(left), words));
    }
}
