package org.edustat.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Genre;
import org.edustat.concept.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
                .isInstanceOf(UnusableJobException.class)
                .hasMessageContaining("night.yaml:1:1: 'inpt' cannot stand here: write one of bundle, input,");
    }

    @Test
    void aValueThatCannotBeIsNamedWithItsEntry() throws Exception {
        Path file = write("precedence: [gossip]\n");
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThatThrownBy(() -> settings.with(file))
                .isInstanceOf(UnusableJobException.class)
                .hasMessageContaining("night.yaml:1:14: 'gossip' cannot stand here: write one of form, bulletin,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "years: [2020, 今年]; 1:15; “今年”不是整数",
                "threads: -1; 1:10; “-1”太小：至少是 0",
                "language: fr; 1:11; “fr”不能用在这里：可以写 zh, en",
                "reports: {scopes: [towns]}; 1:20; “towns”不能用在这里：可以写 whole, regions, districts",
                "reports: {release: {2022: 明年}}; 1:27; “明年”不是日期：写成年-月-日，如 2026-01-01",
                "mail: {to: a@b.cn}; 1:1; 收件人只写在 jobs/nightly.yaml 里",
                "- input; 1:1; 这里要写成“词: 值”",
            })
    void whatIsWrongIsToldInChineseTooWithItsPlace(String yaml, String place, String message) throws Exception {
        Path file = write(yaml);
        NightlySettings settings = NightlySettings.load(new JobsFolder(folder), DATE);
        assertThat(catchThrowableOfType(UnusableJobException.class, () -> settings.with(file))
                        .text(Messages.chinese()))
                .startsWith(file + ":" + place + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "mail: {port: 0}; 1:14; “0”太小：至少是 1",
                "mail: {tls: ssl}; 1:13; “ssl”不能用在这里：可以写 none, starttls, tls",
                "mail: {recipients: [{to: nobody}]}; 1:26; “nobody”不是邮件地址",
                "mail: {recipients: [{to: a@b.cn}]}; 1:20; 有收件人而没有寄件人",
                "mail: {recipients: a@b.cn}; 1:20; 收件人要写成一列",
            })
    void whoIsMailedIsCheckedWhenTheJobIsRead(String yaml, String place, String message) throws Exception {
        Files.writeString(folder.resolve("nightly.yaml"), yaml);
        assertThat(catchThrowableOfType(
                                UnusableJobException.class, () -> NightlySettings.load(new JobsFolder(folder), DATE))
                        .text(Messages.chinese()))
                .startsWith("jobs/nightly.yaml:" + place + ": " + message);
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
