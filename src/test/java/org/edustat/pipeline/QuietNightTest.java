package org.edustat.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Outcome;
import org.edustat.ledger.StoreUrl;

import static org.assertj.core.api.Assertions.assertThat;

/** A night without news is answered from what stands; every other one is run. */
class QuietNightTest {

    private static final String FORM = "学段,学校数（所）\n小学,%d\n";

    @TempDir
    private Path folder;

    private NightlySettings settings;

    @BeforeEach
    void oneNightIsDone() {
        try (Bureau bureau = Bureau.in(folder)) {
            bureau.put("410600-鹤壁市/2020/基本情况.csv", FORM.formatted(10));
            assertThat(bureau.run().succeeded()).isTrue();
            settings = bureau.settings();
        }
    }

    @Test
    void whatStandsIsToldWhereNothingHasChanged() {
        assertThat(look()).hasValueSatisfying(summary -> {
            assertThat(summary.succeeded()).isTrue();
            assertThat(summary.submissions()).containsEntry(Outcome.UNCHANGED, 1);
        });
    }

    @Test
    void aNightOverAnEmptyStoreIsRun() {
        StoreUrl nowhere = StoreUrl.inFile(folder.resolve("elsewhere/edustat"));
        assertThat(QuietNight.look(nowhere, settings, jobs())).isEmpty();
    }

    @Test
    void aNewFileBreaksTheQuiet() throws IOException {
        put("419001-济源市/2020/基本情况.csv", 20);
        assertThat(look()).isEmpty();
    }

    @Test
    void aChangedFileBreaksTheQuiet() throws IOException {
        put("410600-鹤壁市/2020/基本情况.csv", 11);
        assertThat(look()).isEmpty();
    }

    @Test
    void anotherBusinessDateBreaksTheQuiet() {
        assertThat(look(settings.withDate(LocalDate.of(2023, 3, 1)))).isEmpty();
    }

    @Test
    void aWorkbookThatSomebodyHasChangedBreaksTheQuiet() throws IOException {
        try (Stream<Path> files = Files.walk(settings.output().resolve("2020"))) {
            Path workbook = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
            Files.write(workbook, new byte[] {0});
        }
        assertThat(look()).isEmpty();
    }

    @Test
    void aManifestThatIsGoneOrChangedBreaksTheQuietAndIsWrittenAgain() throws IOException {
        Path manifest = settings.output().resolve("manifest.json");
        String written = Files.readString(manifest);
        Files.writeString(manifest, written.replace("基本情况.csv", "别的.csv"));
        assertThat(look()).isEmpty();
        Files.delete(manifest);
        assertThat(look()).isEmpty();
        try (Bureau bureau = Bureau.in(folder)) {
            assertThat(bureau.run().succeeded()).isTrue();
        }
        assertThat(manifest).exists();
        assertThat(look()).isPresent();
    }

    @Test
    void anEditedCatalogueBreaksTheQuiet() throws IOException {
        Path edited = Files.createDirectories(folder.resolve("jobs/catalogue"));
        byte[] units = jobs().read("catalogue/units.csv");
        Files.write(edited.resolve("units.csv"), units);
        assertThat(look()).as("the same bytes in another place").isPresent();
        Files.write(
                edited.resolve("units.csv"),
                (new String(units, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(look()).isEmpty();
    }

    private Optional<RunSummary> look() {
        return look(settings);
    }

    private Optional<RunSummary> look(NightlySettings wanted) {
        return QuietNight.look(StoreUrl.inFile(folder.resolve("output/.ledger/edustat")), wanted, jobs());
    }

    private JobsFolder jobs() {
        return new JobsFolder(folder.resolve("jobs"));
    }

    private void put(String path, int schools) throws IOException {
        Path file = folder.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, FORM.formatted(schools));
    }
}
