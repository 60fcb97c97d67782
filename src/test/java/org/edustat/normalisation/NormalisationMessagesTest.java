package org.edustat.normalisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalisationMessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period_unknown",
                "region_unknown",
                "region_open",
                "years_open",
                "unit_unfit",
                "codes_of_two_editions",
                "codes_of_another_year"
            })
    void everyFindingSaysWhatIsWrongAndHowToMendIt(String rule) throws IOException {
        assertThat(keys("zh")).contains("normalisation." + rule + ".what", "normalisation." + rule + ".mend");
    }

    private static Set<String> keys(String language) throws IOException {
        Properties messages = new Properties();
        try (var stream = NormalisationMessagesTest.class.getResourceAsStream(
                "/messages/normalisation_" + language + ".properties")) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return messages.stringPropertyNames();
    }
}
