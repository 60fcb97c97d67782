package org.edustat.reporting.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What is put into the part of one sheet on its way to the file. */
public record SheetPart(SheetRows rows, SheetLinks links) {

    /** Writes the part that POI made, with the rows and the links in their places. */
    void write(byte[] made, OutputStream stream) throws IOException {
        String frame = links.in(new String(made, StandardCharsets.UTF_8));
        Writer part = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        int place = frame.indexOf(SheetRows.PLACE);
        if (place < 0) {
            throw new IllegalStateException("the part of a sheet has no place for rows");
        }
        part.write(frame, 0, place);
        rows.write(part);
        part.write(frame.substring(place + SheetRows.PLACE.length()));
        part.flush();
    }
}
