package org.edustat.tables;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.gold.Extracts;
import org.edustat.reading.Reading;

/**
 * Header cells of published tables, by hand and by the program. Marks for missing values count on neither side.
 *
 * @param entryLabels a value with its lowest header, once for each of its dimensions
 * @param observations a value with all its headers
 */
record HeaderGold(Count entryLabels, Count observations, int perfect, int tables) {

    static final String FILE = "gt_visible.csv";

    private static final Pattern MISSING =
            Pattern.compile("\\.{1,3}|…|:|x|X|s|F|#|NA|N/A|n\\.?a\\.?|-|--|[‒–—−]|\\.\\.\\.?\\s*\\d\\)|");

    /** A value and its headers. */
    private record Entry(String cell, List<String> rows, List<String> columns) {

        private Stream<String> leaves() {
            return Stream.concat(rows.stream(), columns.stream())
                    .map(path -> path.substring(path.lastIndexOf('>') + 1));
        }

        private Set<String> all() {
            Set<String> all = new TreeSet<>();
            Stream.concat(rows.stream(), columns.stream()).forEach(path -> all.addAll(List.of(path.split(">"))));
            return all;
        }
    }

    static HeaderGold score(Path folder) throws IOException {
        Map<String, List<Entry>> gold = byHand(folder.resolve(FILE));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("xlsx"))) {
            files = all.sorted().toList();
        }
        Map<String, List<JsonNode>> said = Extracts.of(files);
        HeaderGold score = new HeaderGold(Count.NONE, Count.NONE, 0, 0);
        for (Path file : files) {
            String name = file.getFileName().toString();
            List<Entry> program = said.getOrDefault(name, List.of()).stream()
                    .filter(line -> line.has("cell"))
                    .map(HeaderGold::entry)
                    .toList();
            score = score.plus(new Source(file), gold.getOrDefault(name.replace(".xlsx", ""), List.of()), program);
        }
        return score;
    }

    private HeaderGold plus(Source source, List<Entry> gold, List<Entry> said) {
        Map<String, Set<String>> hand = source.observations(gold);
        Map<String, Set<String>> program = source.observations(said);
        return new HeaderGold(
                entryLabels.plus(Count.of(source.entryLabels(gold, hand), source.entryLabels(said, program))),
                observations.plus(Count.of(hand.entrySet(), program.entrySet())),
                perfect + (hand.equals(program) ? 1 : 0),
                tables + 1);
    }

    private static Map<String, List<Entry>> byHand(Path csv) throws IOException {
        Map<String, List<Entry>> gold = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(csv)) {
            for (CSVRecord line : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                gold.computeIfAbsent(line.get("table"), table -> new ArrayList<>())
                        .add(new Entry(line.get("cell"), paths(line.get("row_path")), paths(line.get("col_path"))));
            }
        }
        return gold;
    }

    private static List<String> paths(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(";"));
    }

    private static Entry entry(JsonNode line) {
        return new Entry(
                line.get("cell").asString(), paths(line.get("row_headers")), paths(line.get("column_headers")));
    }

    private static List<String> paths(JsonNode dimensions) {
        List<String> paths = new ArrayList<>();
        for (JsonNode path : dimensions) {
            List<String> cells = new ArrayList<>();
            path.forEach(cell -> cells.add(cell.asString()));
            paths.add(String.join(">", cells));
        }
        return paths;
    }

    /** The workbook itself: any cell of a merged area stands for the first one. */
    private static final class Source {

        private final Map<String, String> texts = new HashMap<>();
        private final List<CellRange> merges;

        Source(Path file) {
            Document document =
                    new Reading().read(file, file.toString(), FileKind.XLSX).document();
            Grid grid = document.grids().findFirst().orElseThrow();
            this.merges = grid.merges();
            grid.rows()
                    .forEach(row -> row.cells()
                            .forEach(cell ->
                                    texts.put(cell.at().a1(), cell.text().strip())));
        }

        private String first(String cell) {
            CellAddress at = CellAddress.parse(cell);
            return merges.stream()
                    .filter(merge -> merge.contains(at))
                    .findFirst()
                    .map(merge -> merge.first().a1())
                    .orElse(cell);
        }

        Map<String, Set<String>> observations(List<Entry> entries) {
            Set<String> labels = new HashSet<>();
            entries.forEach(entry -> entry.all().forEach(label -> labels.add(first(label))));
            Map<String, Set<String>> observations = new LinkedHashMap<>();
            for (Entry entry : entries) {
                String cell = first(entry.cell());
                if (!labels.contains(cell)
                        && !MISSING.matcher(texts.getOrDefault(cell, "")).matches()) {
                    Set<String> headers = observations.computeIfAbsent(cell, any -> new TreeSet<>());
                    entry.all().forEach(label -> headers.add(first(label)));
                }
            }
            return observations;
        }

        Set<List<String>> entryLabels(List<Entry> entries, Map<String, Set<String>> observations) {
            Set<List<String>> pairs = new HashSet<>();
            for (Entry entry : entries) {
                String cell = first(entry.cell());
                if (observations.containsKey(cell)) {
                    entry.leaves().forEach(leaf -> pairs.add(List.of(cell, first(leaf))));
                }
            }
            return pairs;
        }
    }
}
