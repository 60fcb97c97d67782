package org.edustat.concept;

/**
 * A line or a paragraph of text.
 *
 * @param start where it begins in {@link Document#text()}, in UTF-16 units
 * @param text its words, equal to the document's text from {@code start} on
 */
public record Passage(int start, String text, Role role) implements Document.Part {

    /** What a passage is in its document, as far as the file's format says so. */
    public enum Role {
        TITLE,
        HEADING,
        BODY
    }

    public int end() {
        return start + text.length();
    }
}
