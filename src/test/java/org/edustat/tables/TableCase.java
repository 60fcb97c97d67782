package org.edustat.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edustat.concept.FileKind;

/**
 * A table drawn by hand with what its cells say.
 *
 * @param about what it shows, in words
 * @param kind of the file that it is to stand in
 * @param hidden sheets, rows (from 1) and columns that are not shown
 * @param findings ids of rules, and where they find something
 */
record TableCase(
        String name,
        String about,
        FileKind kind,
        String path,
        List<String> hidden,
        List<Drawing> sheets,
        Expected expected,
        List<String> findings) {

    static TableCase of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, String> settings = new TreeMap<>();
        int at = 1;
        for (; !lines.get(at).startsWith("---"); at++) {
            String[] setting = lines.get(at).split(": *", 2);
            settings.put(setting[0], setting[1]);
        }
        FileKind kind = FileKind.valueOf(settings.getOrDefault("file", "xlsx").toUpperCase());
        List<Drawing> sheets = new ArrayList<>();
        while (!lines.get(at).equals("--- expected")) {
            int end = at + 1;
            while (!lines.get(end).startsWith("---")) {
                end++;
            }
            String sheet = lines.get(at).substring("---".length()).strip();
            List<String> drawn = lines.subList(at + 1, end);
            boolean fields = kind == FileKind.CSV && !String.join("", drawn).contains("|");
            sheets.add(fields ? Drawing.ofFields(sheet, drawn) : Drawing.of(sheet, drawn));
            at = end;
        }
        List<String> said = lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        String name = file.getFileName().toString().replace(".txt", "");
        return new TableCase(
                name,
                lines.get(0),
                kind,
                settings.getOrDefault("path", ""),
                settings.containsKey("hide") ? List.of(settings.get("hide").split(", *")) : List.of(),
                List.copyOf(sheets),
                Expected.of(
                        sheets,
                        said.stream()
                                .filter(line -> !line.startsWith("finding "))
                                .toList()),
                said.stream()
                        .filter(line -> line.startsWith("finding "))
                        .map(line -> line.substring("finding ".length()).strip())
                        .toList());
    }
}
