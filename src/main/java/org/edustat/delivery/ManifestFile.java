package org.edustat.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The manifest as a file: sorted keys, one line an entry, the same on every machine. */
final class ManifestFile {

    private static final String OUTPUTS = "outputs";
    private static final String RELEASE = "release";
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
            .build();

    private ManifestFile() {}

    /** @param outputs the reports by their path, each with its SHA-256 */
    static byte[] write(Manifest manifest, SortedMap<String, String> outputs) {
        SortedMap<String, Object> entries = new TreeMap<>();
        entries.put("business_date", manifest.businessDate().toString());
        entries.put("catalogue", manifest.catalogue());
        entries.put("inputs", manifest.inputs());
        entries.put(OUTPUTS, outputs);
        if (manifest.change().release() > 0) {
            entries.put(RELEASE, release(manifest.change()));
        }
        entries.put("program", manifest.program());
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(entries);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, Object> release(ReleaseChange change) {
        SortedMap<String, Object> release = new TreeMap<>();
        release.put("number", change.release());
        release.put("since", change.since());
        release.put("causes", change.causes());
        release.put("changes", change.changes());
        release.put("withheld", change.withheld());
        return release;
    }

    /** Whether a file says this of these reports, whatever it says of the release. */
    static boolean says(Path file, Manifest manifest, SortedMap<String, String> outputs) {
        try {
            return Files.isRegularFile(file)
                    && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode said
                    && without(said).equals(JSON.readTree(write(manifest, outputs)));
        } catch (IOException | JacksonException spoilt) {
            return false;
        }
    }

    private static JsonNode without(ObjectNode said) {
        said.remove(RELEASE);
        return said;
    }

    /** The reports that a manifest names; none where there is no manifest or somebody has spoilt it. */
    static SortedSet<String> outputs(Path file) throws IOException {
        SortedSet<String> outputs = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            try {
                JsonNode named = JSON.readTree(Files.readAllBytes(file)).path(OUTPUTS);
                outputs.addAll(named.propertyNames());
            } catch (JacksonException spoilt) {
                outputs.clear();
            }
        }
        return outputs;
    }
}
