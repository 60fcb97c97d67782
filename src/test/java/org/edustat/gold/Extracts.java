package org.edustat.gold;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.edustat.EdustatApplication;
import org.edustat.operations.cli.Verbs;

/** What {@code extract --format jsonl} says of files. */
public final class Extracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Extracts() {}

    /** The lines for each file, by its name. */
    public static Map<String, List<JsonNode>> of(List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("extract", "--format", "jsonl"));
        files.stream().map(Path::toString).sorted().forEach(arguments::add);
        StringWriter said = new StringWriter();
        PrintWriter findings = new PrintWriter(Writer.nullWriter());
        new Verbs(EdustatApplication.class, new PrintWriter(said), findings, Clock.systemUTC())
                .execute(arguments.toArray(String[]::new));
        Map<String, List<JsonNode>> told = new TreeMap<>();
        for (String line : said.toString().lines().toList()) {
            JsonNode statement = JSON.readTree(line);
            told.computeIfAbsent(statement.get("document").asString(), file -> new ArrayList<>())
                    .add(statement);
        }
        return told;
    }
}
