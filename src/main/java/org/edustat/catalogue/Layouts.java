package org.edustat.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What operators settled about the layouts of tables, each in a file of {@code jobs/layouts}. */
public final class Layouts {

    private static final String FOLDER = "layouts";

    private final Map<List<String>, Layout> byHeaders;

    private Layouts(Map<List<String>, Layout> byHeaders) {
        this.byHeaders = Map.copyOf(byHeaders);
    }

    /**
     * Reads the files of the folder beside the program.
     *
     * @throws UnusableJobException where one is wrong, with file, line and column
     */
    static Layouts load(JobsFolder jobs) {
        Path folder = jobs.beside().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return new Layouts(Map.of());
        }
        Map<List<String>, Layout> byHeaders = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Layout layout = LayoutFile.read(file);
                if (byHeaders.put(key(layout.headers()), layout) != null) {
                    throw UnusableJobException.at(JobPlace.of("jobs/layouts/" + file.getFileName()), "layout_twice");
                }
            }
        } catch (IOException unreadable) {
            throw UnusableJobException.at(JobPlace.of("jobs/" + FOLDER), "unreadable");
        }
        return new Layouts(byHeaders);
    }

    public boolean none() {
        return byHeaders.isEmpty();
    }

    /** What was settled about tables with these headers, whatever year they name. */
    public Optional<Layout> find(List<String> headers) {
        return Optional.ofNullable(byHeaders.get(key(headers)));
    }

    static List<String> key(List<String> headers) {
        return headers.stream().map(Layout::anyYear).toList();
    }
}
