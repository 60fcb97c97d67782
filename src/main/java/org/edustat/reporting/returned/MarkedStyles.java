package org.edustat.reporting.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a workbook, and beside them the same ones with the colour of a mark. */
final class MarkedStyles {

    private static final Pattern LOOKS =
            Pattern.compile("<cellXfs(?:\\s[^>]*)?>(?<items>.*?)</cellXfs>", Pattern.DOTALL);
    private static final Pattern LOOK = Pattern.compile("<xf\\s[^>]*?(?:/>|>.*?</xf>)", Pattern.DOTALL);
    private static final Pattern FILLS = Pattern.compile("<fills(?:\\s[^>]*)?>(?<items>.*?)</fills>", Pattern.DOTALL);
    private static final Pattern FILL = Pattern.compile("<fill>.*?</fill>|<fill/>", Pattern.DOTALL);
    private static final Pattern FIRST_TAG = Pattern.compile("<[^>]*>");

    private final String xml;
    private final List<String> looks;
    private final List<String> fills;
    private final Map<Filled, Integer> filled = new LinkedHashMap<>();
    private final Map<Mark.Tone, Integer> colours = new LinkedHashMap<>();

    private record Filled(int style, Mark.Tone tone) {}

    MarkedStyles(String xml) throws UnusualPackageException {
        this.xml = xml;
        this.looks = items(LOOKS, LOOK, xml);
        this.fills = items(FILLS, FILL, xml);
    }

    private static List<String> items(Pattern list, Pattern item, String xml) throws UnusualPackageException {
        Matcher found = list.matcher(xml);
        if (!found.find()) {
            throw new UnusualPackageException(list.pattern());
        }
        List<String> items = new ArrayList<>();
        Matcher each = item.matcher(found.group("items"));
        while (each.find()) {
            items.add(each.group());
        }
        return items;
    }

    /** The style that looks as another one but for its colour. */
    int filled(int style, Mark.Tone tone) throws UnusualPackageException {
        if (style < 0 || style >= looks.size()) {
            throw new UnusualPackageException("style " + style);
        }
        return filled.computeIfAbsent(new Filled(style, tone), look -> add(looks.get(style), colour(tone)));
    }

    private int add(String look, int fill) {
        Matcher tag = FIRST_TAG.matcher(look);
        String first = tag.find() ? tag.group() : look;
        String coloured = Splice.with(Splice.with(first, "fillId", Integer.toString(fill)), "applyFill", "1");
        looks.add(coloured + look.substring(first.length()));
        return looks.size() - 1;
    }

    private int colour(Mark.Tone tone) {
        return colours.computeIfAbsent(tone, fresh -> {
            fills.add(("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF%06X\"/><bgColor indexed=\"64\"/>"
                            + "</patternFill></fill>")
                    .formatted(tone.colour));
            return fills.size() - 1;
        });
    }

    String xml() {
        return listed(FILLS, "fills", fills, listed(LOOKS, "cellXfs", looks, xml));
    }

    private static String listed(Pattern list, String name, List<String> items, String xml) {
        String whole = "<%s count=\"%d\">%s</%1$s>".formatted(name, items.size(), String.join("", items));
        return list.matcher(xml).replaceFirst(Matcher.quoteReplacement(whole));
    }
}
