package org.edustat.reporting.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.FileKind;
import org.edustat.reporting.xlsx.StablePackage;

/** A copy of a district's workbook in which cells are coloured and annotated; nothing else in it is changed. */
public final class MarkedWorkbook {

    /**
     * A workbook is held as a whole to be marked, some ten times what its parts take; a larger one goes without marks.
     */
    private static final long LARGEST_PARTS = 16_000_000;

    private static final long LARGEST_XLS = 3_000_000;

    private MarkedWorkbook() {}

    /** Whether cells of such a file can be annotated. */
    public static boolean canBeMarked(FileKind kind, Path original) {
        return switch (kind) {
            case XLSX -> isSmallPackage(original);
            case XLS -> size(original) <= LARGEST_XLS;
            case CSV, DOCX, DOC, PDF, OFD, HTML, TXT, ZIP, UNKNOWN -> false;
        };
    }

    private static boolean isSmallPackage(Path original) {
        try (ZipFile parts = new ZipFile(original.toFile())) {
            return Collections.list(parts.entries()).stream()
                            .mapToLong(ZipEntry::getSize)
                            .sum()
                    <= LARGEST_PARTS;
        } catch (IOException noPackage) {
            return false;
        }
    }

    private static long size(Path original) {
        try {
            return Files.size(original);
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * Writes the marked copy; the same marks give the same bytes.
     *
     * @return false where the workbook cannot be opened as a whole; then nothing was written
     */
    public static boolean write(FileKind kind, Path original, List<Mark> marks, Path copy) throws IOException {
        Map<String, List<Note>> notes = notes(marks);
        Optional<byte[]> marked = kind == FileKind.XLSX ? inItsParts(original, notes) : Optional.empty();
        if (marked.isEmpty()) {
            marked = asAWhole(kind, original, notes);
        }
        if (marked.isPresent()) {
            Files.write(copy, marked.get());
        }
        return marked.isPresent();
    }

    private static Map<String, List<Note>> notes(List<Mark> marks) {
        Map<String, List<Note>> notes = new TreeMap<>();
        marks.stream()
                .collect(Collectors.groupingBy(Mark::sheet))
                .forEach((sheet, ofSheet) -> notes.put(sheet, Note.of(ofSheet)));
        return notes;
    }

    private static Optional<byte[]> inItsParts(Path original, Map<String, List<Note>> notes) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StablePackage.write(MarkedPackage.mark(parts(original), notes), bytes);
            return Optional.of(bytes.toByteArray());
        } catch (UnusualPackageException written) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, byte[]> parts(Path original) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(original.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readNBytes((int) entry.getSize()));
                }
            }
        }
        return parts;
    }

    private static Optional<byte[]> asAWhole(FileKind kind, Path original, Map<String, List<Note>> notes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = Files.newInputStream(original);
                Workbook workbook = kind == FileKind.XLS ? new HSSFWorkbook(file) : new XSSFWorkbook(file)) {
            mark(workbook, notes);
            workbook.write(bytes);
            return Optional.of(kind == FileKind.XLS ? bytes.toByteArray() : StablePackage.of(bytes.toByteArray()));
        } catch (IOException | RuntimeException beyondPoi) {
            // our own reader takes files that this library refuses: WPS writes some out of norm
            return Optional.empty();
        }
    }

    private static void mark(Workbook workbook, Map<String, List<Note>> notes) {
        CellMarker marker = new CellMarker(workbook);
        notes.forEach((name, ofSheet) -> {
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                ofSheet.forEach(note -> marker.mark(sheet, note));
            }
        });
    }
}
