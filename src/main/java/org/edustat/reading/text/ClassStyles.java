package org.edustat.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import static java.util.stream.Collectors.joining;

/**
 * The looks that a page keeps by class, as spreadsheets do that are saved as one: indents and bold type are written to
 * each element as if it said them itself. What it does say itself counts first.
 */
final class ClassStyles {

    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z_][A-Za-z0-9_-]*)\\s*$");
    private static final Pattern LOOK =
            Pattern.compile("(?:padding-left|text-indent|mso-char-indent-count|font-weight)\\s*:[^;{}]{1,40}");

    private final Map<String, String> looks = new HashMap<>();

    private ClassStyles() {}

    static void write(org.jsoup.nodes.Document page) {
        ClassStyles styles = new ClassStyles();
        for (Element sheet : page.getElementsByTag("style")) {
            styles.learn(sheet.data());
        }
        if (!styles.looks.isEmpty()) {
            page.getElementsByAttribute("class").forEach(styles::write);
        }
    }

    private void learn(String sheet) {
        int from = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            int close = sheet.indexOf('}', open);
            if (close < 0) {
                return;
            }
            learn(sheet.substring(from, open), look(sheet.substring(open + 1, close)));
            from = close + 1;
        }
    }

    private static String look(String rule) {
        return LOOK.matcher(rule).results().map(MatchResult::group).collect(joining(";"));
    }

    private void learn(String selectors, String look) {
        for (String selector : look.isEmpty() ? new String[0] : selectors.split(",")) {
            Matcher name = CLASS.matcher(selector);
            if (name.find()) {
                looks.merge(name.group(1), look, (before, after) -> after + ";" + before);
            }
        }
    }

    private void write(Element element) {
        for (String name : element.classNames()) {
            String look = looks.get(name);
            if (look != null) {
                element.attr("style", element.attr("style") + ";" + look);
            }
        }
    }
}
