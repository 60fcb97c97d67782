package org.edustat.blackbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A submission as somebody sees it who opens it by hand. */
interface Paper {

    /**
     * What stands at a place of the sheet 来源; empty where there is no such place.
     *
     * @param written what is said to stand there; only asked by papers whose places cannot be counted exactly
     */
    String at(String place, String written);

    /** Whether it has the paragraph or line that a span of the text stands in. */
    boolean says(String quotation);

    /** Whether a cell of its tables says this. */
    boolean hasLabel(String label);

    static Paper open(Path file) {
        String name = file.getFileName().toString();
        try {
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "xlsx", "xlsm", "xls", "et" -> OriginalPaper.workbook(common(file));
                case "docx", "doc", "wps" -> isContainer(file) ? OriginalPaper.word(file) : OlderWord.open(file);
                case "pdf" -> PrintedPaper.pdf(file);
                case "ofd" -> PrintedPaper.ofd(file);
                case "html" -> OriginalPaper.page(file);
                case "csv" -> OriginalPaper.separated(OriginalPaper.decoded(file));
                default -> new OriginalPaper(OriginalPaper.decoded(file), Map.of());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String flat(String words) {
        return words.replaceAll("[\\s\u3000]+", "");
    }

    /** Labels are told with the plain one of two widths of a sign. */
    static String plain(String words) {
        return Normalizer.normalize(flat(words), Normalizer.Form.NFKC);
    }

    private static boolean isContainer(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        }
    }

    /** The workbook; of a strict one with the names of the common variant, which is all that the library knows. */
    private static InputStream common(Path file) throws IOException {
        if (!isContainer(file)) {
            return new ByteArrayInputStream(Files.readAllBytes(file));
        }
        ByteArrayOutputStream common = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(common)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        part.getName().matches(".*\\.(xml|rels)")
                                ? common(parts.readAllBytes())
                                : parts.readAllBytes());
            }
        }
        return new ByteArrayInputStream(common.toByteArray());
    }

    private static byte[] common(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replace(
                        "http://purl.oclc.org/ooxml/spreadsheetml/main",
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                .replace(
                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .replace("relationships/extendedProperties", "relationships/extended-properties")
                .replace(" conformance=\"strict\"", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
