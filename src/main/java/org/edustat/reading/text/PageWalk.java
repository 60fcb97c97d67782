package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.edustat.concept.Document;
import org.edustat.concept.Passage.Role;

/** Walks through the main text of a page: blocks become passages, tables with data become grids. */
final class PageWalk {

    private final PageTables tables;
    private final List<Document.Part> parts = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    PageWalk(PageTables tables) {
        this.tables = tables;
    }

    /** The parts in order; the passages are drafts. */
    List<Document.Part> parts(Element main) {
        if (tables.data(main)) {
            walk(main, Role.BODY);
        } else {
            children(main, Role.BODY);
        }
        flush(Role.BODY);
        return parts;
    }

    private void children(Element element, Role role) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(PageText.collapsed(text.getWholeText()));
            } else if (child instanceof Element inner && !PageStyle.skipped(inner) && !PageStyle.mark(inner, line)) {
                walk(inner, role);
            }
        }
    }

    private void walk(Element element, Role outer) {
        if (tables.data(element)) {
            flush(outer);
            table(element);
        } else if (element.isBlock() || element.normalName().equals("br")) {
            Role role = heading(element) ? Role.HEADING : outer;
            flush(outer);
            children(element, role);
            flush(role);
        } else {
            children(element, outer);
        }
    }

    private static boolean heading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private void table(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            children(caption, Role.BODY);
            flush(Role.BODY);
        }
        parts.add(PageGrid.of(table, tables.number(table)));
    }

    private void flush(Role role) {
        String text = PageFurniture.without(PageText.passage(line));
        if (!text.isEmpty()) {
            parts.add(Composition.draft(text, role));
        }
        line.setLength(0);
    }
}
