package org.edustat.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Indicator;

/**
 * Where the benchmark works: the inbox, a folder {@code jobs} of a bureau that knows every column of the form, and what
 * the programs leave.
 */
record Workshop(Path folder) {

    private static final String NIGHT = "2024-12-31";

    static Workshop in(Path folder) throws IOException {
        Path catalogue = Files.createDirectories(folder.resolve("jobs/catalogue"));
        // the script writes one workbook, and so does the night that it is held against
        Files.writeString(folder.resolve("jobs/nightly.yaml"), "reports:\n  scopes: [whole]\n  also: []\n");
        for (String name : List.of("indicators.csv", "terms.csv")) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(new JobsFolder(folder.resolve("none")).read("catalogue/" + name));
            whole.writeBytes(Resources.bytes(name));
            Files.write(catalogue.resolve(name), whole.toByteArray());
        }
        Files.write(folder.resolve("baseline_pandas.py"), Resources.bytes("baseline_pandas.py"));
        return new Workshop(folder);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The many workbooks, made once. */
    Path inbox() throws IOException {
        Path inbox = file("inbox-" + SchoolLists.WORKBOOKS);
        if (Files.notExists(inbox)) {
            Path unfinished = file("inbox.new");
            clear(unfinished);
            SchoolLists.write(unfinished);
            Files.move(unfinished, inbox);
        }
        return inbox;
    }

    Cost script(Path inbox, Path answer) throws IOException, InterruptedException {
        return Cost.of(
                folder,
                file("script.txt"),
                "/usr/bin/python3",
                "baseline_pandas.py",
                inbox.toString(),
                answer.toString());
    }

    /** What pandas needs only to read the workbooks. */
    Cost pandas(Path inbox) throws IOException, InterruptedException {
        Files.write(file("read_pandas.py"), Resources.bytes("read_pandas.py"));
        return Cost.of(folder, file("pandas.txt"), "/usr/bin/python3", "read_pandas.py", inbox.toString());
    }

    /**
     * A night of the program as the nightly timer starts it.
     *
     * @param memory as in {@code 512m}
     */
    Cost night(String memory, Path inbox, Path output) throws IOException, InterruptedException {
        return Cost.of(
                folder,
                file("night.txt"),
                "/usr/bin/env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "EDUSTAT_MEMORY=" + memory,
                Path.of("jobs/schedule/edustat.sh").toAbsolutePath().toString(),
                "run",
                "--input",
                inbox.toString(),
                "--output",
                output.toString(),
                "--date",
                NIGHT);
    }

    /** Any start makes the archive of classes where there is none: it belongs to the installation, not to the night. */
    void install() throws IOException, InterruptedException {
        Cost.of(
                folder,
                file("install.txt"),
                "/usr/bin/env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                Path.of("jobs/schedule/edustat.sh").toAbsolutePath().toString(),
                "--help");
    }

    /** The headings of the indicators in a workbook. */
    Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        for (Indicator indicator :
                Catalogue.load(new JobsFolder(file("jobs"))).indicators().list()) {
            headings.put(indicator.labelZh(), indicator.id());
        }
        return headings;
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
