package org.edustat.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LayoutFolderTest {

    private static final List<String> HEADERS = List.of("县区", "2021年/甲", "2021年/\"乙\"\n\\丙", "注：#");

    @TempDir
    private Path folder;

    private LayoutFolder layouts() {
        return new LayoutFolder(new JobsFolder(folder));
    }

    private static Layout layout(String meaning) {
        return Layout.settled(
                "../报表 \"1\".csv 表 1", HEADERS, Map.of("2021年/甲", meaning, "注：#", "-"), Map.of("县直", "合计"));
    }

    @Test
    void whatWasSettledIsFoundAgainForAnyYearAndByTheNextRun() throws IOException {
        String file = layouts().settle(layout("小学学校数（所）"));

        assertThat(folder.resolve(file)).hasParent(folder.resolve("layouts"));
        List<String> nextYear =
                HEADERS.stream().map(header -> header.replace("2021", "2022")).toList();
        assertThat(layouts().find(nextYear)).hasValueSatisfying(found -> {
            assertThat(found.column("2022年/甲")).isEqualTo("小学学校数（所）");
            assertThat(found.column("注：#")).isEqualTo(Layout.NO_FIGURES);
            assertThat(found.column("县区")).isNull();
            assertThat(found.row("县直")).isEqualTo("合计");
        });
        assertThat(Layouts.load(new JobsFolder(folder)).find(nextYear)).isPresent();
    }

    @Test
    void whatIsSettledAnewTakesThePlaceOfWhatWasSaidBefore() throws IOException {
        Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(folder.resolve("layouts/别的.yaml"), "headers: [\"a\"]\n");
        String first = layouts().settle(layout("小学学校数（所）"));

        assertThat(layouts().settle(layout("小学班数（个）"))).isEqualTo(first);

        assertThat(layouts().find(HEADERS).orElseThrow().column("2021年/甲")).isEqualTo("小学班数（个）");
        try (Stream<Path> files = Files.list(folder.resolve("layouts"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNothingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(folder.resolve("layouts/kaputt.yaml"), "headers: 7\n");

        assertThatThrownBy(() -> layouts().settle(layout("小学班数（个）")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kaputt.yaml:1:10");

        try (Stream<Path> files = Files.list(folder.resolve("layouts"))) {
            assertThat(files).hasSize(1);
        }
    }
}
