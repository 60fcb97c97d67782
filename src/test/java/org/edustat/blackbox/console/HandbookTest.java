package org.edustat.blackbox.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the handbooks tell people to type does what they say, in a folder as they have it. */
class HandbookTest {

    private static final Path HANDBOOKS = Path.of("src/docs/handbooks");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)");

    @TempDir
    private static Path folder;

    private static OpenConsole console;

    @BeforeAll
    static void aBureauIsSetUp() throws Exception {
        Inbox.fill(folder);
        for (int paper = 1; paper <= 6; paper++) {
            Inbox.put(folder, "学校情况%d.csv".formatted(paper), "学段,学校数（所）\n小学,%d\n".formatted(paper));
        }
        Files.writeString(folder.resolve("报表.csv"), "学段,学校数（所）\n小学,55\n");
        Files.copy(Path.of("jobs/rules/bureau.yaml"), folder.resolve("bureau.yaml"));
        console = OpenConsole.in(folder);
    }

    @AfterAll
    static void theConsoleIsClosed() throws Exception {
        if (console != null) {
            console.close();
        }
    }

    static List<String> handbooks() {
        return List.of("operators.md", "clerks.md", "districts.md");
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void everyCommandDoesWhatItIsTold(String handbook) throws Exception {
        List<String> commands = BLOCK.matcher(read(handbook))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).startsWith("edustat "));
        for (String command : commands) {
            String[] words = command.substring("edustat ".length()).split(" ");
            boolean opensAConsole = words[0].equals("serve");
            int code = OpenConsole.run(folder, "a long password\n", words);
            assertThat(code)
                    .as(command + "\n" + OpenConsole.said(folder))
                    .isIn(opensAConsole ? List.of(4) : words[0].equals("check") ? List.of(0, 3) : List.of(0));
        }
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void everyPictureIsThereAndSmall(String handbook) throws Exception {
        for (String picture : PICTURE.matcher(read(handbook))
                .results()
                .map(one -> one.group(1))
                .toList()) {
            assertThat(HANDBOOKS.resolve(picture)).exists();
            assertThat(Files.size(HANDBOOKS.resolve(picture))).isLessThan(200_000);
        }
        try (Stream<String> lines = read(handbook).lines()) {
            assertThat(lines.count()).isLessThan(130);
        }
    }

    private static String read(String handbook) throws IOException {
        return Files.readString(HANDBOOKS.resolve(handbook));
    }
}
