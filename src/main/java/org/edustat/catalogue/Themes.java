package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import org.edustat.catalogue.Theme.Headline;
import org.edustat.concept.Coded;
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
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        Map<String, Theme> byId = new LinkedHashMap<>();
        for (CSVRecord row : file.rows()) {
            Theme theme = theme(file, row);
            if (byId.put(theme.id(), theme) != null) {
                throw file.fault(row, "'%s' stands twice".formatted(theme.id()));
            }
        }
        if (byId.isEmpty()) {
            throw new IllegalStateException("jobs/%s names no theme".formatted(FILE));
        }
        return new Themes(byId, Map.copyOf(ofIndicators));
    }

    private static Theme theme(CatalogueFile file, CSVRecord row) {
        String zh = CatalogueFile.cell(row, "label_zh");
        String en = CatalogueFile.cell(row, "label_en");
        if (!SHEET_NAME.matcher(zh).matches() || !SHEET_NAME.matcher(en).matches()) {
            throw file.fault(row, "'%s' or '%s' cannot be the name of a sheet".formatted(zh, en));
        }
        try {
            return new Theme(CatalogueFile.cell(row, "id"), zh, en, headlines(CatalogueFile.cell(row, "headlines")));
        } catch (IllegalArgumentException wrong) {
            throw file.fault(row, wrong.getMessage());
        }
    }

    private static List<Headline> headlines(String written) {
        return Stream.of(written.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":", 2))
                .map(parts -> new Headline(parts[0], parts.length == 1 ? Stage.ALL : Coded.of(Stage.class, parts[1])))
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
