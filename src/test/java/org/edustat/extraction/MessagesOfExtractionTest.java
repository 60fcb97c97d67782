package org.edustat.extraction;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesOfExtractionTest {

    private static final Pattern RULE = Pattern.compile("\"(extraction\\.[a-z_]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    @Test
    void everyFindingSaysWhatIsWrongAndWhatToDo() throws IOException {
        Set<String> needed = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/edustat/extraction"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                RULE.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(rule -> {
                            needed.add(rule + ".what");
                            needed.add(rule + ".mend");
                        });
            }
        }
        assertThat(keys("zh")).isEqualTo(needed);
    }

    private static Set<String> keys(String language) throws IOException {
        Properties messages = new Properties();
        String file = "/messages/extraction_%s.properties".formatted(language);
        try (Reader reader = new InputStreamReader(
                MessagesOfExtractionTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
