package org.edustat.reading.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The tables of a page, numbered, and which of them hold data: many only arrange a page. */
final class PageTables {

    /** Longer cells hold paragraphs. */
    private static final int LONG_CELL = 100;

    private static final int LINKS = 3;

    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<Element, Boolean> data = new IdentityHashMap<>();

    private PageTables() {}

    static PageTables of(Element page) {
        PageTables tables = new PageTables();
        for (Element table : page.select("table")) {
            tables.numbers.put(table, tables.numbers.size());
            tables.data.put(table, holdsData(table));
        }
        return tables;
    }

    int number(Element table) {
        return numbers.getOrDefault(table, 0);
    }

    boolean data(Element element) {
        return data.getOrDefault(element, false);
    }

    static List<Element> rows(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    /** Several paragraphs, or one long one. */
    private static boolean paragraphs(Element cell, String text) {
        boolean several = cell.children().stream()
                        .filter(child -> child.isBlock() && child.text().indexOf('。') >= 0)
                        .count()
                > 1;
        return text.indexOf('。') >= 0 && (several || text.length() > LONG_CELL);
    }

    /** A cell of links to elsewhere says nothing of what its table is. */
    private static boolean menu(Element cell) {
        return cell.select("a").size() >= LINKS && PageStyle.skipped(cell)
                || !cell.select("> ul a").isEmpty();
    }

    private static boolean holdsData(Element table) {
        if (table.select("table").size() > 1) {
            return false;
        }
        int filled = 0;
        int all = 0;
        int prose = 0;
        for (Element cell : table.select("td, th")) {
            String text = cell.text();
            filled += text.isBlank() ? 0 : 1;
            all += menu(cell) ? 0 : text.length();
            prose += paragraphs(cell, text) ? text.length() : 0;
        }
        return filled > 1 && prose * 2 < all;
    }
}
