package org.edustat.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The power is cut after each step of a delivery in turn, until one comes through. */
class CrashTest {

    private static final Manifest FIRST_NIGHT =
            new Manifest(LocalDate.of(2021, 3, 31), "0.1.0", "c0ffee", new TreeMap<>());
    private static final Manifest SECOND_NIGHT =
            new Manifest(LocalDate.of(2021, 4, 1), "0.1.0", "c0ffee", new TreeMap<>());

    /** More steps than a delivery of these few reports takes. */
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    private Path oldReports;
    private Path newReports;
    private Delivered before;
    private Delivered after;

    @BeforeEach
    void knowBothAnswers() throws IOException {
        oldReports = staged("old", Map.of("2018/a.xlsx", "old 2018", "2019/a.xlsx", "same", "2020/a.xlsx", "old 2020"));
        newReports = staged(
                "new",
                Map.of("2019/a.xlsx", "same", "2020/a.xlsx", "new 2020", "2020/b.xlsx", "new", "2021/a.xlsx", "n"));
        Path output = folder.resolve("calm");
        calm().deliver(oldReports, output, FIRST_NIGHT);
        before = Delivered.in(output);
        calm().deliver(newReports, output, SECOND_NIGHT);
        after = Delivered.in(output);
    }

    @Test
    void theNextStartFindsTheOldSetOrTheNewOneWhole() throws IOException {
        List<Delivered> answers = new ArrayList<>();
        atEveryStep(output -> {
            calm().recover(output);
            answers.add(seen(output));
        });

        assertThat(answers).hasSizeGreaterThan(20).containsOnly(before, after).contains(before, after);
        assertThat(answers.subList(answers.indexOf(after), answers.size()))
                .as("once decided, never undone")
                .containsOnly(after);
    }

    @Test
    void aSecondDeliveryCompletes() throws IOException {
        atEveryStep(output -> {
            calm().deliver(newReports, output, SECOND_NIGHT);

            assertThat(seen(output)).isEqualTo(after);
            assertThat(output.resolve(".delivery")).doesNotExist();
        });
    }

    @Test
    void nothingHalfWrittenEverStandsInSight() throws IOException {
        Set<String> whole = new HashSet<>(before.reports().values());
        whole.addAll(after.reports().values());
        atEveryStep(output -> {
            Delivered seen = seen(output);

            assertThat(whole).containsAll(seen.reports().values());
        });
    }

    @Test
    void aManifestVouchesForEveryReportBesideIt() throws IOException {
        atEveryStep(output -> {
            Delivered seen = seen(output);

            if (!seen.manifest().isEmpty()) {
                assertThat(seen).isIn(before, after);
            }
        });
    }

    @Test
    void aRecoveryThatIsCutOffItselfIsRecovered() throws IOException {
        List<Path> cutOff = new ArrayList<>();
        atEveryStep(cutOff::add);
        for (Path output : cutOff) {
            for (int steps = 0; steps < ENOUGH && !survives(output, steps); steps++) {
                assertThat(output).exists();
            }
            assertThat(seen(output)).isIn(before, after);
        }
    }

    private boolean survives(Path output, int steps) {
        try {
            new Delivery(new CrashingDisk(steps)).recover(output);
            return true;
        } catch (CrashingDisk.PowerLoss cutOff) {
            return false;
        }
    }

    /** Cuts the second night off after each number of steps, each time in an output of its own. */
    private void atEveryStep(Consumer<Path> check) {
        for (int steps = 0; steps < ENOUGH; steps++) {
            Path output = folder.resolve("output-" + steps);
            calm().deliver(oldReports, output, FIRST_NIGHT);
            try {
                new Delivery(new CrashingDisk(steps)).deliver(newReports, output, SECOND_NIGHT);
                return;
            } catch (CrashingDisk.PowerLoss cutOff) {
                check.accept(output);
            }
        }
        throw new AssertionError("the delivery never came through");
    }

    private static Delivery calm() {
        return new Delivery(new CrashingDisk(ENOUGH));
    }

    private static Delivered seen(Path output) {
        try {
            return Delivered.in(output);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Path staged(String name, Map<String, String> reports) throws IOException {
        Path staging = folder.resolve(name);
        for (Map.Entry<String, String> report : reports.entrySet()) {
            Path file = staging.resolve(report.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, report.getValue());
        }
        return staging;
    }
}
