package org.edustat.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.EdustatApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files to which everything was done that happens to files: each has an outcome, and one that is set aside a reason;
 * none breaks the program, fills the memory or takes ten seconds.
 *
 * <p>{@code -Dmutants=5000} makes as many, {@code -Dseed=…} others. A mutant at fault is named with what was done to
 * it; {@code Opening SEED NUMBER 1 FOLDER} makes it again.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 200);
    private static final long SEED = Long.getLong("seed", 11);

    /** A night with the store is dearer than opening files alone. */
    private static final int ONE_IN_THE_INBOX = 3;

    @TempDir
    Path folder;

    @Test
    void eachMutantHasAnOutcome() throws Exception {
        Java opened = Java.run(
                folder.resolve("said.txt"),
                Opening.class,
                Long.toString(SEED),
                "0",
                Integer.toString(MUTANTS),
                folder.resolve("mutants").toString());

        assertThat(opened.exit()).as(opened.lastWords()).isZero();
    }

    @Test
    void aNightOverMutantsComesToItsEnd() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Mutants mutants = new Mutants(Sample.all(), SEED + 1);
        for (int number = 0; number < MUTANTS / ONE_IN_THE_INBOX; number++) {
            Mutant mutant = mutants.mutant(number);
            Files.write(inbox.resolve(mutant.name()), mutant.bytes());
        }
        Path output = folder.resolve("output");
        Java night = Java.run(
                folder.resolve("said.txt"),
                EdustatApplication.class,
                "run",
                "--input",
                inbox.toString(),
                "--output",
                output.toString(),
                "--date",
                "2022-03-01");

        assertThat(night.exit()).as(night.lastWords()).isZero();
        assertThat(withoutOutcome(inbox, output)).isEmpty();
    }

    private static Set<String> withoutOutcome(Path inbox, Path output) throws Exception {
        Set<String> missing = new TreeSet<>();
        try (var files = Files.list(inbox)) {
            files.forEach(file -> missing.add(file.getFileName().toString()));
        }
        for (List<String> row : submissions(output)) {
            String file = row.get(0).split("/")[0];
            boolean told = !row.get(1).equals("quarantined") || !row.get(2).isBlank();
            if (told && !row.get(1).equals("received")) {
                missing.remove(file);
            }
        }
        return missing;
    }

    private static List<List<String>> submissions(Path output) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        String store = "jdbc:h2:file:" + output.resolve(".ledger/edustat");
        try (Connection connection = DriverManager.getConnection(store);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select path, outcome, coalesce(reason, '') from submission")) {
            while (row.next()) {
                rows.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return rows;
    }
}
