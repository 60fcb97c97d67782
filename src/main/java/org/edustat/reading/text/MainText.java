package org.edustat.reading.text;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element of a page that holds its paper. Common sites name it; elsewhere it is the smallest element that
 * holds nearly all sentences and numbers of tables, which menus and footers have none of.
 */
final class MainText {

    /** What the sites of governments call it, the surest name first. */
    private static final List<String> NAMES = List.of(
            "#UCAP-CONTENT",
            "#zoom",
            ".TRS_Editor",
            ".TRS_UEDITOR",
            "#vsb_content",
            ".v_news_content",
            ".article-content",
            ".article_content",
            ".pages_content",
            "article");

    /** A named element with less is another one's name by chance. */
    private static final int LEAST = 50;

    /** The share that the element must hold; the rest is dates, sources and the like. */
    private static final double NEARLY_ALL = 0.85;

    /** What a text without sentence marks counts beside one with them. */
    private static final int PLAIN_WORDS = 10;

    private MainText() {}

    static Element of(Document page, PageTables tables) {
        return named(page).orElseGet(() -> dense(page.body(), tables));
    }

    private static Optional<Element> named(Document page) {
        return NAMES.stream()
                .flatMap(
                        name -> page.select(name).stream()
                                .max(Comparator.comparingInt(
                                        element -> element.text().length()))
                                .stream())
                .filter(element -> element.text().length() >= LEAST)
                .findFirst();
    }

    private static Element dense(Element body, PageTables tables) {
        Element main = body;
        Map<Element, Long> weights = new IdentityHashMap<>();
        double wanted = weight(body, weights) * NEARLY_ALL;
        for (Optional<Element> inner = Optional.of(body); inner.isPresent(); ) {
            main = inner.get();
            long whole = weight(main, weights);
            inner = main.children().stream()
                    .filter(child -> child.isBlock() && !tables.data(child) && whole > 0)
                    .filter(child -> weight(child, weights) >= (anyData(child, tables) ? whole : wanted))
                    .findFirst();
        }
        return main;
    }

    /** The lines around a table name its subject and unit: it is never taken without them. */
    private static boolean anyData(Element element, PageTables tables) {
        return element.select("table").stream().anyMatch(tables::data);
    }

    /** Each element is weighed once, however deep the page is nested. */
    private static long weight(Element element, Map<Element, Long> weights) {
        Long known = weights.get(element);
        if (known != null) {
            return known;
        }
        long weight = 0;
        if (!PageStyle.skipped(element) && !element.normalName().equals("a")) {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    weight += weight(text.text(), element);
                } else if (child instanceof Element inner) {
                    weight += weight(inner, weights);
                }
            }
        }
        weights.put(element, weight);
        return weight;
    }

    private static long weight(String text, Element around) {
        if (PageFurniture.is(text.strip())) {
            return 0;
        }
        boolean sentence = text.chars().anyMatch(character -> "，。；".indexOf(character) >= 0);
        boolean number = around.closest("td, th") != null && text.chars().anyMatch(Character::isDigit);
        return sentence || number
                ? (long) text.strip().length() * PLAIN_WORDS
                : text.strip().length();
    }
}
