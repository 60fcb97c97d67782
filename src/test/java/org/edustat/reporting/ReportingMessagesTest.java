package org.edustat.reporting;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Comparator;
import org.edustat.concept.Evidence;
import org.edustat.concept.Genre;
import org.edustat.concept.Outcome;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Sector;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;
import org.edustat.concept.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class ReportingMessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(messages("zh").stringPropertyNames())
                .isEqualTo(messages("en").stringPropertyNames());
    }

    @Test
    void everyWordOfAClosedListHasAName() throws IOException {
        assertThat(messages("zh").stringPropertyNames())
                .containsAll(keys("stage", Stage.values()))
                .containsAll(keys("unit", Unit.values()))
                .containsAll(keys("genre", Genre.values()))
                .containsAll(keys("outcome", Outcome.values()))
                .containsAll(keys("comparator", Comparator.values()))
                .containsAll(keys("verdict", Verdict.Status.values()))
                .containsAll(keys("verdict", VerdictGroup.values()))
                .containsAll(keys("reason", Verdict.Reason.values()))
                .containsAll(keys("evidence", Evidence.values()))
                .containsAll(keys("severity", Severity.values()))
                .containsAll(keys("look", Qualifier.values()))
                .containsAll(keys("sector", Sector.PUBLIC, Sector.PRIVATE, Sector.INCLUSIVE))
                .containsAll(keys("area", Area.URBAN, Area.TOWN, Area.RURAL));
    }

    private static Iterable<String> keys(String list, Coded... words) {
        return Stream.of(words)
                .map(word -> "reporting." + list + "." + word.code())
                .toList();
    }

    private static Properties messages(String language) throws IOException {
        Path file = Path.of("src/main/resources/messages/reporting_%s.properties".formatted(language));
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
