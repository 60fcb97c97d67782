package org.edustat.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The messages of the two rooms that touch files. */
class MessagesOfReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"intake", "reading"})
    void bothLanguagesSayTheSameThings(String room) throws IOException {
        assertThat(messages(room, "zh").stringPropertyNames())
                .isEqualTo(messages(room, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "reading"})
    void everyFindingSaysWhatIsWrongAndWhatToDo(String room) throws IOException {
        Set<String> keys = messages(room, "zh").stringPropertyNames();

        assertThat(rulesInTheCode(room))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(keys).contains(rule + ".what", rule + ".mend"));
    }

    @Test
    void noMessageIsLeftThatNoFindingUses() throws IOException {
        for (String room : List.of("intake", "reading")) {
            Set<String> told = messages(room, "zh").stringPropertyNames().stream()
                    .map(key -> key.substring(0, key.lastIndexOf('.')))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(rulesInTheCode(room)).containsAll(told);
        }
    }

    private static Properties messages(String room, String language) throws IOException {
        Properties messages = new Properties();
        String file = "/messages/%s_%s.properties".formatted(room, language);
        try (Reader reader =
                new InputStreamReader(MessagesOfReadingTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<String> rulesInTheCode(String room) throws IOException {
        Pattern rule = Pattern.compile("\"(" + room + "\\.[a-z_]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/edustat", room))) {
            return sources.filter(Files::isRegularFile)
                    .flatMap(source -> rule.matcher(text(source)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
