package org.edustat.reporting.packaged;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

import org.edustat.concept.Figure;
import org.edustat.concept.Total;

/**
 * The data of a year as files.
 *
 * @param labels what the codes mean
 * @param disputed whether papers disagree on a figure
 * @param provisional whether a figure may still change
 * @param witnesses how many other places say the same as a figure
 */
public record DataPackage(
        int year,
        LocalDate businessDate,
        String title,
        Collection<Figure> figures,
        Collection<Total> totals,
        Labels labels,
        Predicate<Figure> disputed,
        Predicate<Figure> provisional,
        ToLongFunction<Figure> witnesses) {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
            .build();

    /** Writes the files into a folder, which is made; the same data give the same bytes. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Tables tables = new Tables(this);
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Table table : List.of(tables.figures(), tables.totals(), tables.indicators(), tables.regions())) {
            csv(folder.resolve(table.path()), table.header(), table.rows().iterator());
            resources.add(Descriptor.resource(table));
        }
        Sdmx sdmx = new Sdmx(this);
        csv(folder.resolve("sdmx.csv"), Sdmx.HEADER, sdmx.rows().iterator());
        json(folder.resolve("sdmx-structure.json"), sdmx.structure());
        json(folder.resolve("datapackage.json"), new Descriptor(this).describe(resources));
    }

    private static void csv(Path file, List<String> header, Iterator<List<String>> rows) throws IOException {
        try (Writer writer = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            while (rows.hasNext()) {
                printer.printRecord(rows.next());
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void json(Path file, Map<String, Object> content) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new LinkedHashMap<>(content));
        Files.writeString(file, text + "\n");
    }
}
