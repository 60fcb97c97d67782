package org.edustat.reading.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.edustat.concept.Cell;

/** What the markup of a page tells about an element's look and use. */
final class PageStyle {

    /** Elements that are no text of the page, or are struck out as what is no longer to be read. */
    private static final Set<String> NO_TEXT = Set.of(
            "del",
            "s",
            "strike",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "select",
            "button",
            "input",
            "textarea",
            "iframe",
            "svg",
            "object",
            "head");

    /** Names that builders of sites give to what surrounds the text. */
    private static final Set<String> SURROUNDINGS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "footer",
            "foot",
            "copyright",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "sidebar",
            "share",
            "related",
            "recommend",
            "pagination",
            "toolbar");

    private static final Pattern WORD_BREAK = Pattern.compile("[^a-z]+");
    private static final Pattern INDENT =
            Pattern.compile("(?:padding-left|text-indent|margin-left)\\s*:\\s*([0-9]{1,3}(?:\\.[0-9]+)?)(em|px|pt)");
    private static final Pattern STEPS = Pattern.compile("mso-char-indent-count\\s*:\\s*([0-9]{1,2})");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*([a-z0-9]+)");
    private static final Pattern BOLD = Pattern.compile("bold|[6-9]00");
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|text-decoration(?:-line)?\\s*:\\s*line-through");

    /** The width of a character on a common page. */
    private static final double PIXELS = 16;

    private static final double POINTS = 12;

    /** A list of fewer links may be part of the text. */
    private static final int LINKS = 3;

    private static final double MOSTLY = 0.7;

    private PageStyle() {}

    /** Whether an element and all that is in it are no part of the text. */
    static boolean skipped(Element element) {
        return NO_TEXT.contains(element.normalName()) || hidden(element) || surrounding(element) || links(element);
    }

    /** Whether an element is the raised mark of a note behind what was read so far. */
    static boolean mark(Element element, CharSequence before) {
        return element.normalName().equals("sup") && RaisedMark.is(before, element.text());
    }

    static boolean hidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(style(element)).find();
    }

    private static boolean surrounding(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return WORD_BREAK.splitAsStream(names).anyMatch(SURROUNDINGS::contains) && !substance(element);
    }

    /** A frame around everything may be named for the menu beside it: what holds most of a page is never left out. */
    private static boolean substance(Element element) {
        Element page = element.closest("body");
        String text = element.text();
        boolean reported = text.indexOf('。') >= 0 || element.selectFirst("td") != null;
        return reported && page != null && text.length() * 2 > page.text().length();
    }

    /** A block that is little more than links to elsewhere. */
    private static boolean links(Element element) {
        if (!element.isBlock() || element.select("a").size() < LINKS || element.selectFirst("table") != null) {
            return false;
        }
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked > MOSTLY * element.text().length();
    }

    /** The look of a cell. */
    static Cell.Style of(Element cell) {
        Cell.Style style = new Cell.Style(bold(cell), indent(cell), false, hidden(cell));
        return style.equals(Cell.Style.PLAIN) ? Cell.Style.PLAIN : style;
    }

    private static boolean bold(Element cell) {
        Matcher weight = WEIGHT.matcher(style(cell));
        if (cell.normalName().equals("th")
                || weight.find() && BOLD.matcher(weight.group(1)).matches()) {
            return true;
        }
        Element strong = cell.selectFirst("b, strong");
        return strong != null && !strong.text().isBlank() && strong.text().equals(cell.text());
    }

    private static int indent(Element cell) {
        Element first = cell.childrenSize() > 0 ? cell.child(0) : cell;
        String look = style(cell) + ";" + (first == cell ? "" : style(first));
        Matcher steps = STEPS.matcher(look);
        if (steps.find()) {
            return Integer.parseInt(steps.group(1));
        }
        Matcher indent = INDENT.matcher(look);
        if (!indent.find()) {
            return 0;
        }
        double width = switch (indent.group(2)) {
            case "px" -> PIXELS;
            case "pt" -> POINTS;
            default -> 1;
        };
        return (int) Math.round(Double.parseDouble(indent.group(1)) / width);
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
