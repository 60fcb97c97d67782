package org.edustat.blackbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The two variants of a workbook of ISO/IEC 29500, strict and transitional, which differ in the names of their words.
 */
final class OfficeDialect {

    private static final String COMMON = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> NAMES = names();

    private OfficeDialect() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        String relations = "officeDocument/2006/relationships";
        names.put(relations + "/extended-properties", "officeDocument/relationships/extendedProperties");
        names.put(relations, "officeDocument/relationships");
        names.put("officeDocument/2006/extended-properties", "officeDocument/extendedProperties");
        names.put("officeDocument/2006/docPropsVTypes", "officeDocument/docPropsVTypes");
        names.put("spreadsheetml/2006/main", "spreadsheetml/main");
        names.put("drawingml/2006/main", "drawingml/main");
        return names;
    }

    static byte[] strict(Path workbook) throws IOException {
        return rewritten(workbook, part -> {
            String words = part.replace("<workbook ", "<workbook conformance=\"strict\" ");
            for (Map.Entry<String, String> name : NAMES.entrySet()) {
                words = words.replace(COMMON + name.getKey(), STRICT + name.getValue());
            }
            return words;
        });
    }

    static byte[] common(Path workbook) throws IOException {
        return rewritten(workbook, part -> {
            String words = part.replace(" conformance=\"strict\"", "");
            for (Map.Entry<String, String> name : NAMES.entrySet()) {
                words = words.replace(STRICT + name.getValue(), COMMON + name.getKey());
            }
            return words;
        });
    }

    private static byte[] rewritten(Path workbook, UnaryOperator<String> words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                boolean told = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        told
                                ? words.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
