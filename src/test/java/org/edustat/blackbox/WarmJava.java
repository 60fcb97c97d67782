package org.edustat.blackbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.util.FileSystemUtils;

import org.edustat.EdustatApplication;

import static java.io.File.pathSeparator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.joining;

/**
 * The Java that tests start the program on. The classes stand in jars, so that Java can keep them as it has taken them
 * in at a rehearsal, once for all tests: a start then costs half, which in most of these tests is most of it.
 */
public final class WarmJava {

    private static final Path HOME = Path.of("target", "warm-java").toAbsolutePath();
    /** What the rehearsal says; where it stands, the jars are whole. */
    private static final String REHEARSED = "said.txt";

    private static final String CLASS_PATH;
    private static final Path ARCHIVE;

    static {
        try {
            List<Path> places = places();
            Path folder = HOME.resolve(Long.toHexString(state(places)));
            ARCHIVE = folder.resolve("classes.jsa");
            CLASS_PATH = places.stream()
                    .map(place -> Files.isDirectory(place) ? jar(folder, place) : place)
                    .map(Path::toString)
                    .collect(joining(pathSeparator));
            prepare(folder, places);
        } catch (IOException | InterruptedException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    private WarmJava() {}

    /** A command line up to the verb, with further options of Java. */
    public static List<String> command(List<String> options) {
        return command(EdustatApplication.class, options);
    }

    /** The same for another program of the project. */
    public static List<String> command(Class<?> main, List<String> options) {
        return command("SharedArchiveFile", main, options);
    }

    private static List<String> command(String archive, Class<?> main, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:%s=%s".formatted(archive, ARCHIVE),
                "-Djava.net.preferIPv4Stack=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", CLASS_PATH, main.getName()));
        return command;
    }

    private static List<Path> places() {
        return Stream.of(System.getProperty("java.class.path").split(pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath())
                .filter(Files::exists)
                .toList();
    }

    /** Of another Java or other classes nothing is kept. */
    private static long state(List<Path> places) throws IOException {
        CRC32 state = new CRC32();
        state.update(System.getProperty("java.home").getBytes(UTF_8));
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted().toList()) {
                    state.update((file + " " + Files.getLastModifiedTime(file)).getBytes(UTF_8));
                }
            }
        }
        return state.getValue();
    }

    /** By the first process of all that run the tests; the others wait. */
    private static void prepare(Path folder, List<Path> places) throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        try (FileChannel channel = FileChannel.open(HOME.resolve("lock"), CREATE, WRITE);
                FileLock alone = channel.lock()) {
            if (alone.isValid() && !Files.exists(folder.resolve(REHEARSED))) {
                forgetOthers();
                for (Path place : places) {
                    if (Files.isDirectory(place)) {
                        pack(place, jar(folder, place));
                    }
                }
                rehearse(folder);
            }
        }
    }

    /** What is kept of one state is large. */
    private static void forgetOthers() throws IOException {
        try (Stream<Path> states = Files.list(HOME)) {
            for (Path state : states.filter(Files::isDirectory).toList()) {
                FileSystemUtils.deleteRecursively(state);
            }
        }
    }

    private static Path jar(Path folder, Path classes) {
        return folder.resolve(classes.getFileName() + ".jar");
    }

    private static void pack(Path classes, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
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
    }

    /** A night over the sample and a look at each page, as the launcher does it. Without an archive Java goes on. */
    private static void rehearse(Path folder) throws IOException, InterruptedException {
        Path trial = Files.createTempDirectory("rehearsal");
        List<String> command = command("ArchiveClassesAtExit", EdustatApplication.class, List.of());
        command.addAll(List.of("serve", "--rehearse", "--port", "0", "--host", "127.0.0.1"));
        command.addAll(List.of("--input", "input", "--output", trial.toString()));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(REHEARSED).toFile())
                .start()
                .waitFor();
        FileSystemUtils.deleteRecursively(trial);
    }
}
