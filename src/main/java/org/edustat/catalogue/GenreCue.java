package org.edustat.catalogue;

import org.edustat.concept.Coded;
import org.edustat.concept.Genre;

/**
 * A word that tells what sort of paper a submission is.
 *
 * @param term the word
 */
public record GenreCue(Genre genre, Where where, String term) {

    /** Where the word must stand to count. */
    public enum Where implements Coded {
        TITLE,
        TEXT,
        /** Anywhere in a paper of which neither title nor headings tell anything, as an excerpt. */
        BODY
    }
}
