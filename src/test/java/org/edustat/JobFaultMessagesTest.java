package org.edustat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a wrong file of {@code jobs/} is told from the message files, and each message there is told. */
class JobFaultMessagesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9_]+)\"");
    private static final Pattern FAULT = Pattern.compile(
            "(?:\\.fault|faultWithin|ExpressionFault|[^.]fault|UnusableJobException\\.at)\\(([^;]*?)\\);",
            Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z]+_[a-z0-9_]+|empty|header|quotes|unreadable)\"");

    @Test
    void everyMessageIsTold() throws IOException {
        String words =
                WORD.matcher(sources()).results().map(one -> one.group(1)).collect(Collectors.joining(" "));

        assertThat(keys())
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(" " + words + " ").contains(" " + key.replaceFirst("_at_end$", "") + " "));
    }

    @Test
    void everyFaultHasAMessage() throws IOException {
        Stream<String> told = FAULT.matcher(sources())
                .results()
                .map(MatchResult::group)
                .flatMap(call -> KEY.matcher(call).results().limit(1))
                .map(one -> one.group(1));

        assertThat(told).isNotEmpty().isSubsetOf(keys());
    }

    private static Set<String> keys() throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/jobs_zh.properties"))) {
            messages.load(reader);
        }
        return messages.stringPropertyNames().stream()
                .map(key -> key.substring("jobs.".length()))
                .collect(Collectors.toSet());
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String room : new String[] {"catalogue", "validation", "pipeline"}) {
            try (Stream<Path> files = Files.walk(MAIN.resolve("org/edustat").resolve(room))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
