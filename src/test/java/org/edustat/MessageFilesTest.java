package org.edustat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class MessageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String CHINESE = "_zh.properties";
    private static final String ENGLISH = "_en.properties";

    @Test
    void everyMessageStandsInBothLanguages() throws IOException {
        for (Path chinese : chineseFiles()) {
            Properties english =
                    read(FOLDER.resolve(chinese.getFileName().toString().replace(CHINESE, ENGLISH)));
            assertThat(read(chinese).keySet()).as(chinese.toString()).isEqualTo(english.keySet());
        }
    }

    @Test
    void everyMessageCanBePutTogether() throws IOException {
        for (Path chinese : chineseFiles()) {
            read(chinese)
                    .forEach((key, text) -> assertThatCode(() -> new MessageFormat(text.toString(), Locale.ROOT))
                            .as("%s of %s", key, chinese)
                            .doesNotThrowAnyException());
        }
    }

    private static List<Path> chineseFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> chinese = files.filter(file -> file.toString().endsWith(CHINESE))
                    .sorted()
                    .toList();
            assertThat(chinese).isNotEmpty();
            return chinese;
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
