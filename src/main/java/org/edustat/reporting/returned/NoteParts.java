package org.edustat.reporting.returned;

import java.util.List;
import java.util.stream.Collectors;

/** The two parts of a workbook in which the notes of a sheet stand: what they say, and the boxes that show it. */
record NoteParts(List<Note> notes) {

    private static final String COMMENTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>%s</author>\
            </authors><commentList>%s</commentList></comments>""";

    private static final String COMMENT = """
            <comment ref="%s" authorId="0"><text><t xml:space="preserve">%s</t></text></comment>""";

    private static final String DRAWING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" \
            data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
            path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" \
            o:connecttype="rect"/></v:shapetype>%s</xml>""";

    private static final String BOX = """
            <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" \
            fillcolor="#ffffe1" o:insetmode="auto"><v:fill color="#ffffe1"/><v:shadow on="t" obscured="t"/>\
            <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData \
            ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 0, %d, 0, %d, 0, %d, 0</x:Anchor>\
            <x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""";

    /** The first number of a box in the first block of a thousand, as Excel counts them. */
    private static final int FIRST_BOX = 1025;

    String comments() {
        return COMMENTS.formatted(
                Note.AUTHOR,
                notes.stream()
                        .map(note -> COMMENT.formatted(note.cell().a1(), Splice.escaped(note.text())))
                        .collect(Collectors.joining()));
    }

    String drawing() {
        StringBuilder boxes = new StringBuilder();
        int box = FIRST_BOX;
        for (Note note : notes) {
            int row = note.cell().row();
            int column = note.cell().column();
            boxes.append(BOX.formatted(
                    box++, column + 1, row, column + 1 + Note.COLUMNS, row + Note.rows(note.text()), row, column));
        }
        return DRAWING.formatted(boxes);
    }
}
