package org.edustat.reporting.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.edustat.concept.CellAddress;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = Files.newInputStream(original);
                Workbook workbook = kind == FileKind.XLS ? new HSSFWorkbook(file) : new XSSFWorkbook(file)) {
            mark(workbook, marks);
            workbook.write(bytes);
        } catch (IOException | RuntimeException beyondPoi) {
            // our own reader takes files that this library refuses: WPS writes some out of norm
            return false;
        }
        try (OutputStream file = Files.newOutputStream(copy)) {
            if (kind == FileKind.XLS) {
                bytes.writeTo(file);
            } else {
                StablePackage.write(bytes.toByteArray(), Map.of(), file);
            }
        }
        return true;
    }

    private static void mark(Workbook workbook, List<Mark> marks) {
        CellMarker marker = new CellMarker(workbook);
        marks.stream()
                .collect(Collectors.groupingBy(Mark::sheet, TreeMap::new, Collectors.toList()))
                .forEach((name, ofSheet) -> {
                    Sheet sheet = workbook.getSheet(name);
                    if (sheet != null) {
                        byCell(ofSheet).forEach((cell, ofCell) -> marker.mark(sheet, cell, ofCell));
                    }
                });
    }

    private static Map<CellAddress, List<Mark>> byCell(List<Mark> marks) {
        return marks.stream().collect(Collectors.groupingBy(Mark::cell, TreeMap::new, Collectors.toList()));
    }
}
