package org.edustat.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes office files part by part, so that tests can make those that no program writes. */
public final class ZipFiles {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private ZipFiles() {}

    /** A container with these parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A list of relationships, each written as {@code id type target}. */
    public static String relationships(String... written) {
        StringBuilder list = new StringBuilder();
        for (String relationship : written) {
            String[] words = relationship.split(" ");
            list.append(
                    "<Relationship Id=\"%s\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/%s\" Target=\"%s\"/>"
                            .formatted((Object[]) words));
        }
        return RELATIONSHIPS.formatted(list);
    }

    /** A workbook of one sheet named 表 with this XML between the tags of the sheet. */
    public static byte[] workbook(String sheet) {
        return zip(Map.of(
                "_rels/.rels",
                relationships("r1 officeDocument xl/workbook.xml"),
                "xl/workbook.xml",
                "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\""
                        + " xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">"
                        + "<x:sheets><x:sheet name=\"表\" sheetId=\"1\" q:id=\"s1\"/></x:sheets></x:workbook>",
                "xl/_rels/workbook.xml.rels",
                relationships("s1 worksheet /xl/Worksheets/Sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                "<worksheet>" + sheet + "</worksheet>"));
    }

    /** A word document with this XML as its body. */
    public static byte[] word(String body) {
        return zip(Map.of(
                "_rels/.rels",
                relationships("r1 officeDocument word/document.xml"),
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + "<w:body>"
                        + body + "</w:body></w:document>"));
    }
}
