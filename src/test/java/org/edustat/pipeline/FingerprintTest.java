package org.edustat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.JobsFolder;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void theSameProgramAndCatalogueGiveTheSame() {
        assertThat(Fingerprint.of(new JobsFolder(folder)))
                .isEqualTo(Fingerprint.of(new JobsFolder(folder.resolve("missing"))));
    }

    @Test
    void anEditedLineOfTheCatalogueGivesAnother() throws Exception {
        Fingerprint packed = Fingerprint.of(new JobsFolder(folder));
        JobsFolder jobs = new JobsFolder(folder);
        byte[] indicators = jobs.read("catalogue/indicators.csv");
        Files.createDirectories(folder.resolve("catalogue"));
        Files.write(folder.resolve("catalogue/indicators.csv"), indicators);
        assertThat(Fingerprint.of(jobs)).as("an unchanged copy").isEqualTo(packed);
        Files.writeString(folder.resolve("catalogue/indicators.csv"), "# edited\n", StandardOpenOption.APPEND);
        assertThat(Fingerprint.of(jobs)).isNotEqualTo(packed);
    }

    @Test
    void onlyWhatPapersAreReadWithChangesTheReading() throws Exception {
        JobsFolder jobs = new JobsFolder(folder);
        Fingerprint packed = Fingerprint.of(jobs);
        for (String file : List.of("targets/goals.csv", "rules/bureau.yaml", "catalogue/themes.csv")) {
            edit(jobs, file);
            assertThat(Fingerprint.of(jobs)).as(file).isNotEqualTo(packed);
            assertThat(Fingerprint.of(jobs).reading()).as(file).isEqualTo(packed.reading());
        }
        for (String file : List.of("catalogue/terms.csv", "institutions.csv", "rules/builtin.csv")) {
            String before = Fingerprint.of(jobs).reading();
            edit(jobs, file);
            assertThat(Fingerprint.of(jobs).reading()).as(file).isNotEqualTo(before);
        }
    }

    private void edit(JobsFolder jobs, String file) throws IOException {
        byte[] bytes = jobs.read(file);
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), bytes);
        Files.writeString(folder.resolve(file), "# edited\n", StandardOpenOption.APPEND);
    }

    @Test
    void aFileThatTheProgramDoesNotHaveCountsToo() throws Exception {
        Fingerprint packed = Fingerprint.of(new JobsFolder(folder));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/own.yaml"), "life: trial\n");
        assertThat(Fingerprint.of(new JobsFolder(folder))).isNotEqualTo(packed);
    }
}
