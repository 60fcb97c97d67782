package org.edustat.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.edustat.concept.Sha256;

/**
 * The hidden folder of an output in which a set of reports waits to appear. {@code next} is being put together and
 * means nothing; its rename to {@code decided} is the moment from which the new set is the answer.
 */
final class DeliveryFolder {

    /** Names that begin with a dot are the program's own; no report has one. */
    private static final String HIDDEN = ".";

    /** The reports that go, one path a line. */
    private static final String LEAVING = "leaving.txt";

    private static final String REPORTS = "reports";

    private final Path output;
    private final Path manifest;
    private final Path waiting;
    private final Path next;
    private final Path decided;
    private final Disk disk;

    DeliveryFolder(Path folder, Disk disk) {
        this.output = folder.toAbsolutePath().normalize();
        this.manifest = output.resolve(Manifest.FILE);
        this.waiting = output.resolve(HIDDEN + "delivery");
        this.next = waiting.resolve("next");
        this.decided = waiting.resolve("decided");
        this.disk = disk;
    }

    /** Completes what was decided and clears away what was not. */
    void recover() throws IOException {
        if (Files.exists(decided)) {
            land();
        } else {
            clear();
        }
    }

    /**
     * Puts the new set together and decides for it.
     *
     * @return whether there is anything to land; false where the output is just so already
     */
    boolean prepare(Path staging, Manifest madeFrom) throws IOException {
        SortedMap<String, String> outputs = new FileTree(staging).fingerprints();
        byte[] vouched = ManifestFile.write(madeFrom, outputs);
        SortedSet<String> leaving = leaving(outputs);
        List<String> coming = coming(outputs);
        if (coming.isEmpty() && leaving.isEmpty() && stands(vouched)) {
            return false;
        }
        disk.each(coming, path -> {
            Path report = next.resolve(REPORTS).resolve(path);
            disk.createFolder(folderOf(report));
            disk.write(report, Files.readAllBytes(staging.resolve(path)));
        });
        disk.createFolder(next);
        disk.write(next.resolve(LEAVING), String.join("\n", leaving).getBytes(StandardCharsets.UTF_8));
        disk.write(next.resolve(Manifest.FILE), vouched);
        decide();
        return true;
    }

    private void decide() throws IOException {
        disk.each(new FileTree(next).folders(), disk::settle);
        disk.rename(next, decided);
        disk.settle(waiting);
    }

    /** Brings the decided set into sight. May be cut off and done again any number of times. */
    void land() throws IOException {
        Path vouched = decided.resolve(Manifest.FILE);
        if (Files.exists(vouched)) {
            disk.delete(manifest);
            disk.settle(output);
            SortedSet<Path> touched = new TreeSet<>();
            replaceReports(touched);
            removeLeaving(touched);
            disk.each(touched, disk::settle);
            disk.rename(vouched, manifest);
            disk.settle(output);
        }
        clear();
    }

    private void replaceReports(SortedSet<Path> touched) throws IOException {
        Path reports = decided.resolve(REPORTS);
        for (Path report : new FileTree(reports).files()) {
            Path place = output.resolve(reports.relativize(report));
            disk.createFolder(folderOf(place));
            disk.rename(report, place);
            touched.add(folderOf(place));
            touched.add(output);
        }
    }

    private void removeLeaving(SortedSet<Path> touched) throws IOException {
        for (String path : Files.readAllLines(decided.resolve(LEAVING), StandardCharsets.UTF_8)) {
            Path place = output.resolve(path).normalize();
            if (!ours(place)) {
                continue;
            }
            disk.delete(place);
            Path folder = folderOf(place);
            if (!folder.equals(output) && new FileTree(folder).emptyFolder()) {
                disk.delete(folder);
                touched.remove(folder);
            }
            touched.add(output);
        }
    }

    /** Whether a delivery can have put something there; a manifest that somebody has edited must not reach further. */
    private boolean ours(Path place) {
        return place.startsWith(output)
                && !place.equals(output)
                && !output.relativize(place).toString().startsWith(HIDDEN);
    }

    private SortedSet<String> leaving(SortedMap<String, String> outputs) throws IOException {
        SortedSet<String> leaving = new TreeSet<>(ManifestFile.outputs(manifest));
        leaving.removeAll(outputs.keySet());
        return leaving;
    }

    private List<String> coming(SortedMap<String, String> outputs) throws IOException {
        List<String> coming = new ArrayList<>();
        for (Map.Entry<String, String> report : outputs.entrySet()) {
            Path standing = output.resolve(report.getKey());
            if (!Files.isRegularFile(standing) || !Sha256.of(standing).equals(report.getValue())) {
                coming.add(report.getKey());
            }
        }
        return coming;
    }

    private boolean stands(byte[] vouched) throws IOException {
        return Files.isRegularFile(manifest) && Arrays.equals(Files.readAllBytes(manifest), vouched);
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file of the output stands in a folder");
    }

    /** Children go before the folder that holds them. */
    private void clear() throws IOException {
        List<Path> paths = new FileTree(waiting)
                .paths().stream().sorted(Comparator.reverseOrder()).toList();
        for (Path path : paths) {
            disk.delete(path);
        }
    }
}
