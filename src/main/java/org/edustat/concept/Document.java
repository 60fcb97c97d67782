package org.edustat.concept;

import java.util.List;
import java.util.stream.Stream;

/**
 * A submission as read: passages of text and grids of cells in the order of the file.
 *
 * @param text the whole text as extracted; of a plain text file it is the file's text, unchanged. Passages are spans of
 *     it
 */
public record Document(FileKind kind, String text, List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }

    public Stream<Passage> passages() {
        return parts.stream().filter(Passage.class::isInstance).map(Passage.class::cast);
    }

    public Stream<Grid> grids() {
        return parts.stream().filter(Grid.class::isInstance).map(Grid.class::cast);
    }

    /** A stretch of a document that is read in one way. */
    public sealed interface Part permits Passage, Grid {}
}
