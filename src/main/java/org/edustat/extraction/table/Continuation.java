package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Label;
import org.edustat.concept.Place;

/** A table that is printed in several parts: 续表 stands over the later ones and means the title of the first. */
final class Continuation {

    private static final Pattern CONTINUED = Pattern.compile(
            "续 ?表.{0,8}|.{0,40}(?:续 ?表 ?[一二三四五六七八九十0-9]{0,2}|[(]续 ?[一二三四五六七八九十0-9]{0,2}[)]|续[一二三四五六七八九十0-9]{1,2})"
                    + "|(?i:.{0,60}(?:\\(continued\\)|\\bcontinued|\\bcont[.']?d))");

    private List<Label> first = List.of();

    /** What is said around a part: the title of the first one, where it says no more than that it goes on. */
    List<Label> before(TableArea part, String sheet, List<Label> before) {
        if (first.isEmpty() || !goesOn(part, sheet, before)) {
            return before;
        }
        List<Label> all = new ArrayList<>(before);
        all.addAll(first);
        return List.copyOf(all);
    }

    private static boolean goesOn(TableArea part, String sheet, List<Label> before) {
        return part.title().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> says(cell.joined()))
                || before.stream().anyMatch(label -> says(label.text()))
                || says(sheet);
    }

    private static boolean says(String words) {
        return CONTINUED.matcher(words).matches();
    }

    /**
     * The part was read.
     *
     * @param beside what is said around it
     */
    void read(String sheet, List<Label> beside) {
        first = beside.stream()
                .filter(label -> label.place() != Place.SHEET)
                .map(label -> label.at().indexOf('!') >= 0 || sheet.isEmpty()
                        ? label
                        : new Label(label.text(), label.place(), sheet + "!" + label.at()))
                .toList();
    }
}
