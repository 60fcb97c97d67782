package org.edustat.reading.fixed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Document;
import org.edustat.concept.Grid;
import org.edustat.concept.Passage;
import org.edustat.reading.text.AlignedText;
import org.edustat.reading.text.Composition;

/** One page as characters and ruled lines, and what they make: paragraphs and tables from top to bottom. */
record Sheet(List<Glyph> glyphs, List<Ruling> rulings) {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–·第\\s]*\\d{1,4}[-—–·页\\s]*");

    /**
     * @param drafts what the pages before made; the parts of this one are added
     * @param open the table with which the page before ended, or null; it is no draft yet
     * @return the table with which this one ends, or null; nor is that one
     */
    @Nullable
    TableAtEnd appendTo(List<Document.Part> drafts, @Nullable TableAtEnd open) {
        List<RuledTable> tables = new ArrayList<>(RuledTable.of(rulings));
        tables.removeIf(table -> glyphs.stream().noneMatch(table::contains));
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        List<Line> lines = Line.of(glyphs.stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.contains(glyph)))
                .toList());
        if (!lines.isEmpty()
                && PAGE_NUMBER.matcher(lines.get(lines.size() - 1).text()).matches()) {
            lines.remove(lines.size() - 1);
        }
        TableAtEnd last = open;
        int from = 0;
        for (RuledTable table : tables) {
            int to = from;
            while (to < lines.size() && lines.get(to).y() < table.top()) {
                to++;
            }
            if (last != null && to == 0 && table == tables.get(0) && last.goesOnIn(table)) {
                last.add(table, table.grid(glyphs, last.number()));
            } else {
                end(last, drafts);
                appendText(lines.subList(from, to), lines, drafts);
                last = new TableAtEnd(table, table.grid(glyphs, tables(drafts)));
            }
            from = to;
        }
        if (from == lines.size()) {
            return last;
        }
        end(last, drafts);
        appendText(lines.subList(from, lines.size()), lines, drafts);
        return null;
    }

    /** The table is whole, and what follows stands behind it. */
    static void end(@Nullable TableAtEnd table, List<Document.Part> drafts) {
        if (table != null) {
            drafts.add(table.grid());
        }
    }

    private static int tables(List<Document.Part> drafts) {
        return (int) drafts.stream().filter(Grid.class::isInstance).count();
    }

    /** Paragraphs, and between them tables whose columns are only set side by side. */
    private static void appendText(List<Line> lines, List<Line> page, List<Document.Part> drafts) {
        AlignedText aligned = new AlignedText(lines.stream().map(Line::pieces).toList());
        int from = 0;
        for (int line = 0; line < lines.size(); line++) {
            Optional<AlignedText.Table> table = aligned.from(line);
            if (table.isPresent()) {
                appendParagraphs(lines.subList(from, line), page, drafts);
                drafts.add(table.get().grid(tables(drafts)));
                from = table.get().end();
                line = from - 1;
            }
        }
        appendParagraphs(lines.subList(from, lines.size()), page, drafts);
    }

    private static void appendParagraphs(List<Line> lines, List<Line> page, List<Document.Part> drafts) {
        double left = page.stream().mapToDouble(Line::left).min().orElse(0);
        double right = page.stream().mapToDouble(Line::edge).max().orElse(0);
        List<Line> paragraph = new ArrayList<>();
        for (Line line : lines) {
            boolean goesOn =
                    !paragraph.isEmpty() && paragraph.get(paragraph.size() - 1).brokenBefore(line, left, right);
            if (!goesOn && !paragraph.isEmpty()) {
                drafts.add(Composition.draft(Line.joined(paragraph), Passage.Role.BODY));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            drafts.add(Composition.draft(Line.joined(paragraph), Passage.Role.BODY));
        }
    }
}
