package org.edustat.pipeline;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineMessagesTest {

    @Test
    void bothLanguagesSayTheSame() throws Exception {
        assertThat(new TreeSet<>(read("zh").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read("en").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pipeline.broken_off",
                "pipeline.no_region",
                "pipeline.nothing_read",
                "pipeline.superseded_same_form",
                "pipeline.silent_beside_figures",
                "pipeline.nil_return",
                "pipeline.blank_form",
                "pipeline.no_figures",
                "pipeline.released",
                "pipeline.released_before"
            })
    void eachFindingSaysWhatIsWrongAndHowToMendIt(String rule) throws Exception {
        assertThat(read("zh").stringPropertyNames()).contains(rule + ".what", rule + ".mend");
    }

    private static Properties read(String language) throws Exception {
        Properties messages = new Properties();
        String name = "/messages/pipeline_%s.properties".formatted(language);
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PipelineMessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
