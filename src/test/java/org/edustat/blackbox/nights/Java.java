package org.edustat.blackbox.nights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.edustat.EdustatApplication;

import static java.io.File.pathSeparator;
import static java.util.stream.Collectors.joining;

/**
 * The Java that all nights of a series run on. The classes stand in jars, so that Java can keep them as it has taken
 * them in: a start then costs half, which in a long series is most of it.
 */
final class Java {

    /** A console names its night by the day; a long series would go past midnight. */
    private static final int MOST_HOURS_WEST = 12;

    private static final String ZONE =
            "Etc/GMT+" + Math.min(LocalTime.now(ZoneOffset.UTC).getHour(), MOST_HOURS_WEST);

    private final String classPath;
    private final Path archive;

    private Java(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    static Java in(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(pathSeparator)) {
            Path path = Path.of(place).toAbsolutePath();
            places.add(
                    (Files.isDirectory(path) ? packed(path, folder.resolve(places.size() + ".jar")) : path).toString());
        }
        return new Java(places.stream().collect(joining(pathSeparator)), folder.resolve("classes.jsa"));
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            zip.setLevel(0);
            for (Path path : walk.skip(1).sorted().toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                boolean folder = Files.isDirectory(path);
                zip.putNextEntry(new ZipEntry(folder ? name + "/" : name));
                if (!folder) {
                    Files.copy(path, zip);
                }
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** The day on which all nights of the series are. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of(ZONE));
    }

    /** Starts a verb; what it says is appended to a file. */
    Process start(Path said, List<String> verb) {
        boolean first = !Files.exists(archive);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:%s=%s".formatted(first ? "ArchiveClassesAtExit" : "SharedArchiveFile", archive),
                "-Duser.timezone=" + ZONE,
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                classPath,
                EdustatApplication.class.getName()));
        command.addAll(verb);
        try {
            Files.createDirectories(said.getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
