package org.edustat.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folder {@code jobs/layouts} as it is now, for whoever settles a layout there. A file that cannot be read ends
 * each call with an {@link UnusableJobException} that names it, since the next run would refuse it too.
 */
public final class LayoutFolder {

    private static final String SUFFIX = ".yaml";
    private static final int LONGEST_NAME = 60;

    private final Path folder;

    public LayoutFolder(JobsFolder jobs) {
        this.folder = jobs.beside().resolve("layouts");
    }

    /** What was settled about tables with these headers. */
    public Optional<Layout> find(List<String> headers) {
        return Optional.ofNullable(files().get(Layouts.key(headers))).map(LayoutFolder::read);
    }

    /**
     * Writes what was settled, whole or not at all: into the file that has these headers, else into a new one.
     *
     * @return the file, as in {@code layouts/学校情况.yaml}
     */
    public String settle(Layout layout) {
        Path file =
                Optional.ofNullable(files().get(Layouts.key(layout.headers()))).orElseGet(() -> unused(layout.name()));
        Path half = folder.resolve("." + file.getFileName() + ".half");
        try {
            Files.createDirectories(folder);
            Files.writeString(half, yaml(layout), StandardCharsets.UTF_8);
            LayoutFile.read(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return "layouts/" + file.getFileName();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), unwritable);
        }
    }

    private Map<List<String>, Path> files() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .collect(Collectors.toMap(
                            file -> Layouts.key(read(file).headers()), file -> file, (one, other) -> one));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("jobs/layouts cannot be read", unreadable);
        }
    }

    private static Layout read(Path file) {
        try {
            return LayoutFile.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
    }

    /** A name that no file has yet. */
    private Path unused(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}()（）_-]+", "_");
        String begin = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(begin + (number == 1 ? "" : "-" + number) + SUFFIX))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private static String yaml(Layout layout) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("name: ").append(quoted(layout.name())).append("\nheaders:\n");
        layout.headers()
                .forEach(header -> yaml.append("  - ").append(quoted(header)).append('\n'));
        Map<String, String> columns = new TreeMap<>();
        layout.headers().forEach(header -> {
            String meant = layout.column(header);
            if (meant != null) {
                columns.put(header, meant);
            }
        });
        append("columns:\n", columns, yaml);
        append("rows:\n", new TreeMap<>(layout.rows()), yaml);
        return yaml.toString();
    }

    private static void append(String head, Map<String, String> words, StringBuilder yaml) {
        yaml.append(head);
        words.forEach((written, meant) -> yaml.append("  ")
                .append(quoted(written))
                .append(": ")
                .append(quoted(meant))
                .append('\n'));
    }

    /** Within quotation marks YAML knows the escapes of JSON. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (Character.isISOControl(sign)) {
                quoted.append("\\u%04x".formatted(sign));
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
