package org.edustat.reporting.returned;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marks an xlsx by putting a few words into its parts, in a twentieth of the time that it takes to load it as a whole.
 * It knows the plain way in which nearly all programs write them. What it does not find at its usual place it leaves to
 * the whole way, with {@link UnusualPackageException}.
 */
final class MarkedPackage {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NO_LINKS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final SortedMap<String, byte[]> parts;
    private final MarkedStyles styles;

    private MarkedPackage(SortedMap<String, byte[]> parts) throws UnusualPackageException {
        this.parts = parts;
        this.styles = new MarkedStyles(text(STYLES));
    }

    /**
     * @param parts of the workbook, by their names
     * @param notes by the names of their sheets; those of no sheet are left out
     * @return the parts of the marked copy
     */
    static SortedMap<String, byte[]> mark(SortedMap<String, byte[]> parts, Map<String, List<Note>> notes)
            throws UnusualPackageException {
        MarkedPackage marked = new MarkedPackage(new TreeMap<>(parts));
        SheetNames sheets = new SheetNames(marked.text(WORKBOOK), marked.text("xl/_rels/workbook.xml.rels"));
        int number = 0;
        for (Map.Entry<String, List<Note>> ofSheet : new TreeMap<>(notes).entrySet()) {
            String part = sheets.part(ofSheet.getKey());
            number++;
            marked.mark(part, ofSheet.getValue(), number);
        }
        marked.put(STYLES, marked.styles.xml());
        return marked.parts;
    }

    private void mark(String part, List<Note> notes, int number) throws UnusualPackageException {
        String link = "edustatNotes" + number;
        MarkedSheet sheet = new MarkedSheet(text(part));
        for (Note note : notes) {
            sheet.restyle(note.cell(), style -> styles.filled(style, note.tone()));
        }
        put(part, sheet.linkedTo(link));
        NoteParts written = new NoteParts(notes);
        String comments = "xl/comments-edustat%d.xml".formatted(number);
        String drawing = "xl/drawings/vmlDrawing-edustat%d.vml".formatted(number);
        put(comments, written.comments());
        put(drawing, written.drawing());
        linkTo(part, link, comments, drawing);
        declare(comments);
    }

    private void linkTo(String part, String link, String comments, String drawing) throws UnusualPackageException {
        int slash = part.lastIndexOf('/') + 1;
        String links = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        String standing = parts.containsKey(links) ? text(links) : NO_LINKS;
        put(
                links,
                Splice.before(
                        standing,
                        "</Relationships>",
                        relationship(link, "vmlDrawing", drawing) + relationship(link + "Text", "comments", comments)));
    }

    private static String relationship(String id, String type, String part) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>".formatted(id, RELATIONSHIPS, type, part);
    }

    private void declare(String comments) throws UnusualPackageException {
        String types = text(TYPES);
        String drawings = types.contains("Extension=\"vml\"")
                ? ""
                : "<Default Extension=\"vml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>";
        put(
                TYPES,
                Splice.before(
                        types,
                        "</Types>",
                        drawings
                                + ("<Override PartName=\"/%s\" ContentType=\"application/"
                                                + "vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/>")
                                        .formatted(comments)));
    }

    private String text(String part) throws UnusualPackageException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new UnusualPackageException(part);
        }
        return Splice.plain(bytes);
    }

    private void put(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    }
}
