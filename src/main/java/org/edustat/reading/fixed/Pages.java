package org.edustat.reading.fixed;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.text.Composition;

/** The pages of one printed paper, one after the other. */
final class Pages {

    /** A text of twenty million characters is no paper. */
    private static final int GLYPHS = 20_000_000;

    private final List<Document.Part> drafts = new ArrayList<>();
    private @Nullable TableAtEnd open;
    private int glyphs;

    void add(Sheet page) throws UnreadableFileException {
        glyphs += page.glyphs().size();
        if (glyphs > GLYPHS) {
            throw new UnreadableFileException("reading.too_large");
        }
        open = page.appendTo(drafts, open);
    }

    /** What stands on them; where that is nothing, they are pictures. */
    Read read(FileKind kind) throws UnreadableFileException {
        Sheet.end(open, drafts);
        if (drafts.isEmpty()) {
            throw new UnreadableFileException("reading.scanned");
        }
        return new Read(Composition.of(kind, drafts), List.of());
    }
}
