package org.edustat.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One file of {@code jobs/layouts}; what it should not say is refused with its line and column. */
final class LayoutFile {

    private static final Set<String> WORDS = Set.of("name", "headers", "columns", "rows");

    private LayoutFile() {}

    static Layout read(Path path) throws IOException {
        String name = path.getFileName().toString();
        String file = "jobs/layouts/" + name;
        JobsEntry entry = JobsNode.read(file, Files.readAllBytes(path))
                .orElseThrow(() -> UnusableJobException.at(new JobPlace(file, 1, "1"), "layout_empty"))
                .map();
        entry.refuseBeyond(WORDS);
        List<String> headers = headers(entry);
        return new Layout(
                entry.value("name", name).text(),
                headers,
                words(entry, "columns", headers),
                words(entry, "rows", null));
    }

    private static List<String> headers(JobsEntry entry) {
        if (entry.has("headers") && !entry.node("headers").isList()) {
            throw entry.node("headers").fault("no_list");
        }
        List<String> headers =
                entry.values("headers").stream().map(JobsValue::text).toList();
        if (headers.isEmpty()) {
            throw entry.fault("layout_without_headers");
        }
        return headers;
    }

    /** @param headers what may be written there; null for anything */
    private static Map<String, String> words(JobsEntry entry, String word, @Nullable List<String> headers) {
        if (!entry.has(word) || entry.node(word).isEmpty()) {
            return Map.of();
        }
        JobsEntry said = entry.map(word);
        Map<String, String> words = new LinkedHashMap<>();
        for (String written : said.words()) {
            if (headers != null && !headers.contains(written)) {
                throw said.word(written).fault("no_header", written);
            }
            words.put(Layout.anyYear(written), said.value(written).said().text());
        }
        return words;
    }
}
