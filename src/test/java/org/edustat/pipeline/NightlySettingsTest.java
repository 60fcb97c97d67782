package org.edustat.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NightlySettingsTest {

    private static final LocalDate DATE = LocalDate.of(2022, 3, 1);

    @TempDir
    private Path folder;

    @Test
    void theBureausFileIsComplete() {
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThat(settings.input()).isEqualTo(Path.of("input"));
        assertThat(settings.output()).isEqualTo(Path.of("output"));
        assertThat(settings.store()).isEmpty();
        assertThat(settings.date()).isEqualTo(DATE);
        assertThat(settings.years()).isEmpty();
        assertThat(settings.language()).isEqualTo("zh");
        assertThat(settings.precedence()).containsExactly(Genre.values());
        assertThat(settings.bundle()).isPositive();
        assertThat(settings.hands()).isPositive();
    }

    @Test
    void anotherFileSaysOnlyWhatIsDifferent() throws Exception {
        Path file = write("years: [2021, 2020]\nprecedence: [bulletin, form]\ninput: 收件\n");
        NightlySettings settings =
                NightlySettings.load(new JobsFolder(folder), DATE).with(file);
        assertThat(settings.years()).containsExactly(2020, 2021);
        assertThat(settings.precedence()).containsExactly(Genre.BULLETIN, Genre.FORM);
        assertThat(settings.input()).isEqualTo(Path.of("收件"));
        assertThat(settings.output()).isEqualTo(Path.of("output"));
    }

    @Test
    void withoutYearsEveryYearIsWanted() {
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThat(settings.wants(1999)).isTrue();
        assertThat(settings.withYears(List.of(2020)).wants(1999)).isFalse();
    }

    @Test
    void aWordThatTheFileShouldNotHaveIsRefused() throws Exception {
        Path file = write("inpt: somewhere\n");
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThatThrownBy(() -> settings.with(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inpt")
                .hasMessageContaining("night.yaml");
    }

    @Test
    void aValueThatCannotBeIsNamedWithItsEntry() throws Exception {
        Path file = write("precedence: [gossip]\n");
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThatThrownBy(() -> settings.with(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("precedence")
                .hasMessageContaining("gossip");
    }

    @Test
    void aBrokenFileIsNamed() throws Exception {
        Path file = write("years: [2020\n");
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThatThrownBy(() -> settings.with(file)).hasMessageContaining("night.yaml");
    }

    private Path write(String yaml) throws Exception {
        Path file = folder.resolve("night.yaml");
        Files.write(file, yaml.getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
