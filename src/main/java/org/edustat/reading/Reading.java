package org.edustat.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Severity;
import org.edustat.reading.archive.Bounds;
import org.edustat.reading.archive.Strangers;
import org.edustat.reading.fixed.OfdReader;
import org.edustat.reading.fixed.PdfReader;
import org.edustat.reading.spreadsheet.BinaryWorkbookReader;
import org.edustat.reading.spreadsheet.CsvReader;
import org.edustat.reading.spreadsheet.WorkbookReader;
import org.edustat.reading.text.BinaryWordReader;
import org.edustat.reading.text.PageReader;
import org.edustat.reading.text.PlainTextReader;
import org.edustat.reading.text.WordReader;

/** The room where files become documents. */
public final class Reading {

    /**
     * Reads one file.
     *
     * @param original where its bytes lie; may have any name
     * @param path its path in the inbox, for the findings
     * @param kind what it is, as intake recognised it
     * @throws UncheckedIOException where the original itself is gone or must not be read: that is no fault of the file
     */
    public Read read(Path original, String path, FileKind kind) {
        if (!Files.isReadable(original)) {
            throw new UncheckedIOException(new IOException("the original of '%s' is not readable".formatted(path)));
        }
        try {
            Read read = dispatch(original, path, kind);
            return says(read.document()) ? read : failed(path, "reading.empty", List.of());
        } catch (UnreadableFileException reason) {
            return failed(path, reason.rule(), reason.arguments());
        } catch (Bounds.BombException bomb) {
            return failed(path, "reading.bomb", List.of());
        } catch (IOException broken) {
            return failed(path, "reading.damaged", List.of());
        }
    }

    private static Read dispatch(Path original, String path, FileKind kind)
            throws IOException, UnreadableFileException {
        if (Files.size(original) == 0) {
            throw new UnreadableFileException("reading.empty");
        }
        return switch (kind) {
            case XLSX -> new WorkbookReader().read(original, path);
            case XLS -> new BinaryWorkbookReader().read(original, path);
            case CSV -> new CsvReader().read(original, path);
            case DOCX -> new WordReader().read(original, path);
            case DOC -> new BinaryWordReader().read(original, path);
            case PDF -> new PdfReader().read(original, path);
            case OFD -> new OfdReader().read(original, path);
            case HTML -> new PageReader().read(original, path);
            case TXT -> new PlainTextReader().read(original, path);
            case ZIP, UNKNOWN -> throw new UnreadableFileException(Strangers.rule(original));
        };
    }

    private static boolean says(@Nullable Document document) {
        return document != null
                && (document.passages().anyMatch(passage -> !passage.text().isBlank())
                        || document.grids().anyMatch(Reading::anyContent));
    }

    private static boolean anyContent(Grid grid) {
        for (Grid.Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                if (anyContent(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyContent(Cell cell) {
        return !cell.blank() || cell.type() == Cell.Type.UNCALCULATED;
    }

    private static Read failed(String path, String rule, List<String> arguments) {
        List<String> named = new ArrayList<>(List.of(path));
        named.addAll(arguments);
        return new Read(null, List.of(Finding.about(path, rule, Severity.ERROR, named.toArray(String[]::new))));
    }
}
