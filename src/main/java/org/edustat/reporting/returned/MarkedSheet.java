package org.edustat.reporting.returned;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.CellAddress;

/** A sheet in which cells get other styles, and which leads to notes. */
final class MarkedSheet {

    /**
     * What a sheet has behind the link to its notes, by the order that the norm demands (ECMA-376, Part 1, §18.3.1.99),
     * and that link itself: a sheet that has it has notes of its own.
     */
    private static final List<String> BEHIND = List.of(
            "<legacyDrawing",
            "<drawingHF",
            "<picture",
            "<oleObjects",
            "<controls",
            "<webPublish",
            "<tablePart",
            "<ext");

    private static final Pattern STYLE = Pattern.compile("\\ss=\"(\\d{1,6})\"");

    private final String xml;
    private final StringBuilder marked = new StringBuilder();
    private int written;

    MarkedSheet(String xml) throws UnusualPackageException {
        this.xml = xml;
        for (String other : BEHIND) {
            if (xml.contains(other)) {
                throw new UnusualPackageException(other);
            }
        }
    }

    /** Which style a cell gets for the one that it has. */
    interface Restyling {

        int of(int style) throws UnusualPackageException;
    }

    /** To be told of the cells in their order. */
    void restyle(CellAddress cell, Restyling styles) throws UnusualPackageException {
        int start = tag(cell);
        int end = xml.indexOf('>', start) + 1;
        String tag = xml.substring(start, end);
        Matcher standing = STYLE.matcher(tag);
        int style = standing.find() ? Integer.parseInt(standing.group(1)) : 0;
        marked.append(xml, written, start).append(Splice.with(tag, "s", Integer.toString(styles.of(style))));
        written = end;
    }

    /** Where the tag of a cell begins. The same words may stand in the text of a cell. */
    private int tag(CellAddress cell) throws UnusualPackageException {
        String reference = " r=\"%s\"".formatted(cell.a1());
        for (int at = xml.indexOf(reference, written); at >= 0; at = xml.indexOf(reference, at + 1)) {
            int start = xml.lastIndexOf('<', at);
            if (xml.startsWith("<c ", start) && xml.indexOf('>', start) > at) {
                return start;
            }
        }
        throw new UnusualPackageException(cell.a1());
    }

    /** The sheet, which leads to its notes by a link of that name. */
    String linkedTo(String id) throws UnusualPackageException {
        return Splice.before(
                marked + xml.substring(written),
                "</worksheet>",
                ("<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                + " r:id=\"%s\"/>")
                        .formatted(id));
    }
}
