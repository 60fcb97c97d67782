package org.edustat.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
    void aFileThatTheProgramDoesNotHaveCountsToo() throws Exception {
        Fingerprint packed = Fingerprint.of(new JobsFolder(folder));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/own.yaml"), "life: trial\n");
        assertThat(Fingerprint.of(new JobsFolder(folder))).isNotEqualTo(packed);
    }
}
