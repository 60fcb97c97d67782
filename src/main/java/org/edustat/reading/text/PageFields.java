package org.edustat.reading.text;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Fields of a form saved as a page: what was typed into them stands in its cells. */
final class PageFields {

    private static final Set<String> FIELDS = Set.of("input", "textarea", "select");
    private static final Set<String> TYPED = Set.of("", "text", "number", "tel");

    private PageFields() {}

    static boolean is(Element element) {
        return FIELDS.contains(element.normalName()) && !PageStyle.hidden(element);
    }

    /** What a person typed or chose; empty for boxes to tick and the like. */
    static String typed(Element field) {
        return switch (field.normalName()) {
            case "input" ->
                TYPED.contains(field.attr("type").strip().toLowerCase(Locale.ROOT)) ? field.attr("value") : "";
            case "textarea" -> field.text();
            default -> field.select("option[selected]").text();
        };
    }
}
