package org.edustat.reading.text;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.edustat.concept.Grid;

/** A table of a page as a grid. */
final class PageGrid {

    /** No browser spans more. */
    private static final int WIDEST = 1000;

    /** Far below the norm's bound, far above any table that people read. */
    private static final int DEEPEST = 10_000;

    private static final String HARD_SPACE = "\u00A0";

    private PageGrid() {}

    static Grid of(Element table, int number) {
        List<Element> rows = PageTables.rows(table);
        GridBuilder grid = new GridBuilder(rows.size());
        for (Element row : rows) {
            grid.beginRow();
            for (Element cell : PageTables.cells(row)) {
                grid.put(text(cell), span(cell, "colspan", WIDEST), depth(cell), PageStyle.of(cell));
            }
            grid.endRow(PageStyle.hidden(row));
        }
        return grid.grid(number);
    }

    /** Zero rows mean all that are left. */
    private static int depth(Element cell) {
        return cell.attr("rowspan").strip().equals("0") ? DEEPEST : span(cell, "rowspan", DEEPEST);
    }

    private static int span(Element cell, String attribute, int bound) {
        String written = cell.attr(attribute).strip();
        return written.matches("[0-9]{1,6}") ? Math.max(1, Math.min(bound, Integer.parseInt(written))) : 1;
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        append(cell, text);
        String label = PageText.cell(text);
        return label.isEmpty() ? label : rank(cell) + label;
    }

    /** An office program writes the spaces that tell a label's rank as they were typed, and browsers show one. */
    private static String rank(Element cell) {
        String first = cell.nodeStream(TextNode.class)
                .findFirst()
                .map(TextNode::getWholeText)
                .orElse("");
        int typed = 0;
        while (typed < first.length() && first.charAt(typed) == ' ') {
            typed++;
        }
        boolean before = typed > 1 && typed < first.length() && first.charAt(typed) > ' ';
        return before ? HARD_SPACE.repeat(typed) : "";
    }

    private static void append(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(PageText.collapsed(words.getWholeText()));
            } else if (child instanceof Element field && PageFields.is(field)) {
                text.append(PageText.collapsed(PageFields.typed(field)));
            } else if (child instanceof Element inner && !PageStyle.skipped(inner) && !PageStyle.mark(inner, text)) {
                boolean apart = inner.isBlock() || inner.normalName().equals("br");
                text.append(apart ? "\n" : "");
                append(inner, text);
                text.append(apart ? "\n" : "");
            }
        }
    }
}
