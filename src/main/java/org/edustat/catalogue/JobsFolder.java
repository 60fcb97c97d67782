package org.edustat.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that a bureau edits. A file in the folder beside the program takes the place of the one packed into it.
 *
 * @param beside the folder that overrides; need not exist
 */
public record JobsFolder(Path beside) {

    private static final String PACKED = "/jobs/";

    /** The folder {@code jobs} of the working directory. */
    public static JobsFolder ofWorkingDirectory() {
        return new JobsFolder(Path.of("jobs"));
    }

    /**
     * The names of the files of a folder, beside the program or packed into it, sorted.
     *
     * @param folder as in {@code rules}
     * @param suffix how the names end
     */
    public List<String> list(String folder, String suffix) {
        SortedSet<String> names = new TreeSet<>();
        try {
            if (Files.isDirectory(beside.resolve(folder))) {
                names.addAll(files(beside.resolve(folder)));
            }
            names.addAll(packedIn(folder));
        } catch (IOException | URISyntaxException unreadable) {
            throw UnusableJobException.at(JobPlace.of("jobs/" + folder), "unreadable");
        }
        return names.stream()
                .filter(name -> name.endsWith(suffix))
                .map(name -> folder + "/" + name)
                .toList();
    }

    /**
     * The bytes of a file as it is packed into the program, whatever stands beside it; empty where it is not packed.
     */
    public Optional<byte[]> packed(String name) {
        try (InputStream packed = JobsFolder.class.getResourceAsStream(PACKED + name)) {
            return packed == null ? Optional.empty() : Optional.of(packed.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("jobs/%s cannot be read".formatted(name), unreadable);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static List<String> packedIn(String folder) throws IOException, URISyntaxException {
        Path place = Path.of(JobsFolder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            Path packed = place.resolve("jobs").resolve(folder);
            return Files.isDirectory(packed) ? files(packed) : List.of();
        }
        String beginning = PACKED.substring(1) + folder + "/";
        try (ZipFile jar = new ZipFile(place.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(beginning) && name.indexOf('/', beginning.length()) < 0)
                    .map(name -> name.substring(beginning.length()))
                    .toList();
        }
    }

    /**
     * The bytes of a file.
     *
     * @param name as in {@code catalogue/units.csv}
     * @throws UnusableJobException where the file is in neither place, or cannot be read
     */
    public byte[] read(String name) {
        Path edited = beside.resolve(name);
        try {
            if (Files.isRegularFile(edited)) {
                return Files.readAllBytes(edited);
            }
            try (InputStream packed = JobsFolder.class.getResourceAsStream(PACKED + name)) {
                if (packed == null) {
                    throw UnusableJobException.at(JobPlace.of("jobs/" + name), "file_missing");
                }
                return packed.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw UnusableJobException.at(JobPlace.of("jobs/" + name), "unreadable");
        }
    }
}
