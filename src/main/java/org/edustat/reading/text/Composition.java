package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;

/**
 * Puts the parts of a document together: its text is the passages, one a line, and each passage learns where it begins.
 */
public final class Composition {

    private Composition() {}

    /** A passage whose place is not known yet. */
    public static Passage draft(String text, Passage.Role role) {
        return new Passage(0, text, role);
    }

    public static Document of(FileKind kind, List<Document.Part> drafts) {
        StringBuilder text = new StringBuilder();
        List<Document.Part> parts = new ArrayList<>();
        for (Document.Part draft : drafts) {
            if (draft instanceof Passage passage) {
                text.append(text.isEmpty() ? "" : "\n");
                parts.add(new Passage(text.length(), passage.text(), passage.role()));
                text.append(passage.text());
            } else {
                parts.add(draft);
            }
        }
        return new Document(kind, text.toString(), parts);
    }
}
