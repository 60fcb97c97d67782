package org.edustat.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Source;

/**
 * 溯源: one file that any browser opens without a network: a figure is searched, and its whole trail is shown, with the
 * sentence or the region of the table in which the number stands.
 */
final class EvidencePage {

    /** Some megabytes, which a browser still opens at once; the sheet 来源 has all. */
    static final int MOST = 8_000;

    private static final String TEMPLATE = "evidence.html";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> WORDS = List.of(
            "search",
            "none",
            "shown",
            "trail",
            "value",
            "written",
            "stands",
            "paper",
            "rivals",
            "marks",
            "table",
            "headers",
            "sentence",
            "choose",
            "key",
            "explain");

    private final YearReport report;
    private final Layout layout;
    private final Sight sight;
    private final Disputes disputes;
    private final Words words;

    EvidencePage(YearReport report, Layout layout, Sight sight, Disputes disputes, Words words) {
        this.report = report;
        this.layout = layout;
        this.sight = sight;
        this.disputes = disputes;
        this.words = words;
    }

    void write(OutputStream file) throws IOException {
        String title = words.text("evidence.title", Integer.toString(report.year()));
        file.write(template()
                .replace("${language}", words.text("labels"))
                .replace("${title}", title)
                .replace("${data}", json(content(title)))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String template() throws IOException {
        try (InputStream template =
                Objects.requireNonNull(EvidencePage.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Nothing in the data can end the script that holds it, whatever a paper says. */
    private static String json(Object content) {
        return JSON.writeValueAsString(content)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> content(String title) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put(
                "line",
                words.text(
                        "evidence.line",
                        words.scopeName(report.scope()),
                        report.businessDate().toString()));
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(word -> said.put(word, words.text("evidence." + word)));
        content.put("words", said);
        List<Figure> figures = chosen();
        int all = layout.figures().size();
        content.put(
                "bounded",
                figures.size() == all
                        ? ""
                        : words.text("evidence.bounded", Integer.toString(figures.size()), Integer.toString(all)));
        content.put("figures", figures.stream().map(this::figure).toList());
        return content;
    }

    /** All where they are few; else those that papers dispute and those of the topmost places before the others. */
    private List<Figure> chosen() {
        List<Figure> all = layout.figures();
        if (all.size() <= MOST) {
            return all;
        }
        Set<String> heads = new HashSet<>(History.heads(report, words));
        return all.stream()
                .sorted(Comparator.comparing((Figure figure) -> !disputes.disputed(figure))
                        .thenComparing(figure -> !heads.contains(figure.key().region())))
                .limit(MOST)
                .toList();
    }

    private Map<String, Object> figure(Figure figure) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("key", figure.key().notation());
        said.put("region", words.region(figure.key().region()));
        said.put("indicator", words.indicator(figure.key().indicator()));
        said.put("slice", words.slice(figure.key()));
        said.put("period", words.period(figure.key().period()));
        said.put("marks", sight.marks(figure));
        observation(said, figure.chosen());
        List<Map<String, Object>> rivals = new ArrayList<>();
        for (Observation rival : figure.rivals()) {
            Map<String, Object> one = new LinkedHashMap<>();
            observation(one, rival);
            rivals.add(one);
        }
        said.put("rivals", rivals);
        return said;
    }

    private void observation(Map<String, Object> said, Observation observation) {
        Source source = observation.source();
        Origin origin = source.origin();
        said.put("value", new AmountCell(words).text(observation.amount()));
        said.put("unit", words.unit(observation.amount().unit()));
        said.put("text", origin.text());
        said.put("quotation", Quotation.of(origin));
        said.put("file", source.path());
        said.put("place", words.place(origin));
        said.put("genre", words.coded("genre", source.genre()));
        said.put("issued", Objects.toString(source.issued(), ""));
        if (origin instanceof Origin.InGrid grid) {
            said.put("sheet", grid.sheet() + "#" + grid.table());
            said.put("row", grid.cell().row());
            said.put("column", grid.cell().column());
            said.put("rows", cells(grid.rowHeaders()));
            said.put("columns", cells(grid.columnHeaders()));
        }
    }

    private static List<String> cells(List<List<CellAddress>> headers) {
        return headers.stream()
                .flatMap(List::stream)
                .map(CellAddress::a1)
                .distinct()
                .toList();
    }
}
