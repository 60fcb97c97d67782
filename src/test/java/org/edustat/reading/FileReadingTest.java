package org.edustat.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of the room share: a file of given bytes is read. */
public abstract class FileReadingTest {

    protected static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    /** A file that another program wrote. */
    protected static byte[] submission(String name) {
        try (InputStream bytes = FileReadingTest.class.getResourceAsStream("/submissions/" + name)) {
            return bytes.readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    protected Read read(byte[] bytes, FileKind kind) {
        try {
            Path original = Files.write(original(), bytes);
            return new Reading().read(original, "410600/paper", kind);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Where the file lies that was read last. */
    protected Path original() {
        return folder.resolve("original");
    }

    protected Document document(byte[] bytes, FileKind kind) {
        Read read = read(bytes, kind);
        assertThat(read.document()).as("findings: %s", read.findings()).isNotNull();
        read.document()
                .passages()
                .forEach(passage -> assertThat(read.document().text().substring(passage.start(), passage.end()))
                        .isEqualTo(passage.text()));
        return read.document();
    }

    protected Document document(String text, FileKind kind) {
        return document(text.getBytes(StandardCharsets.UTF_8), kind);
    }

    /** The one rule that says why a file was not read. */
    protected String refusal(byte[] bytes, FileKind kind) {
        Read read = read(bytes, kind);
        assertThat(read.document()).isNull();
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0).rule();
    }

    protected static List<String> rules(Read read) {
        return read.findings().stream().map(Finding::rule).toList();
    }

    protected static Grid grid(Document document) {
        return document.grids().findFirst().orElseThrow();
    }

    /** Each cell as {@code A1 text}. */
    protected static List<String> written(Grid grid) {
        return cells(grid).stream().map(cell -> cell.at() + " " + cell.text()).toList();
    }

    protected static List<Cell> cells(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        grid.rows().forEach(row -> cells.addAll(row.cells()));
        return cells;
    }

    protected static List<String> merges(Grid grid) {
        return grid.merges().stream()
                .map(merge -> merge.first() + ":" + merge.last())
                .toList();
    }
}
