package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edustat.catalogue.Theme.Headline;
import org.edustat.concept.Stage;

/** The themes of {@code jobs/catalogue/themes.csv}, in the order of the file; the last one takes what has none. */
public final class Themes {

    static final String FILE = "catalogue/themes.csv";

    /** What Excel allows as the name of a sheet. */
    private static final Pattern SHEET_NAME = Pattern.compile("[^:\\\\/?*\\[\\]']{1,31}");

    private final Map<String, Theme> byId;
    private final Map<String, String> ofIndicators;

    private Themes(Map<String, Theme> byId, Map<String, String> ofIndicators) {
        this.byId = byId;
        this.ofIndicators = ofIndicators;
    }

    /** @param ofIndicators the id of the theme of each indicator; empty for one that says none */
    static Themes load(JobsFolder jobs, Map<String, String> ofIndicators) {
        Map<String, Theme> byId = new LinkedHashMap<>();
        JobsTable.read(jobs, FILE, line -> {
            Theme theme = theme(line);
            if (byId.put(theme.id(), theme) != null) {
                throw line.any("id").fault("stands_twice", theme.id());
            }
            return theme;
        });
        if (byId.isEmpty()) {
            throw UnusableJobException.at(JobPlace.of("jobs/" + FILE), "no_theme");
        }
        return new Themes(byId, Map.copyOf(ofIndicators));
    }

    private static Theme theme(JobsLine line) {
        return new Theme(
                line.any("id").said().text(),
                sheetName(line.any("label_zh")),
                sheetName(line.any("label_en")),
                headlines(line.any("headlines")));
    }

    private static String sheetName(JobsValue written) {
        if (!SHEET_NAME.matcher(written.text()).matches()) {
            throw written.fault("no_sheet_name", written.text());
        }
        return written.text();
    }

    private static List<Headline> headlines(JobsValue written) {
        return written.parts(" ")
                .filter(one -> !one.isEmpty())
                .map(one -> one.parts(":").toList())
                .map(parts -> new Headline(
                        parts.get(0).text(),
                        parts.size() == 1 ? Stage.ALL : parts.get(1).word(Stage.class)))
                .toList();
    }

    public List<Theme> list() {
        return new ArrayList<>(byId.values());
    }

    /** The theme of an indicator; the last one where the catalogue says none or does not know it. */
    public Theme of(String indicator) {
        Theme named = byId.get(ofIndicators.getOrDefault(indicator, ""));
        return named != null ? named : list().get(byId.size() - 1);
    }

    /** The weightiest figures of all themes: the first of each, then the second of each. */
    public List<Headline> headlines() {
        List<Headline> headlines = new ArrayList<>();
        int most = byId.values().stream()
                .mapToInt(theme -> theme.headlines().size())
                .max()
                .orElse(0);
        for (int place = 0; place < most; place++) {
            for (Theme theme : byId.values()) {
                if (place < theme.headlines().size()) {
                    headlines.add(theme.headlines().get(place));
                }
            }
        }
        return headlines;
    }
}
