package org.edustat.normalisation;

/**
 * A line of a paper that is not blank.
 *
 * @param start where it begins in the paper's text, in UTF-16 units
 * @param text without the blanks around it, digits and signs in half width
 */
record Line(int start, String text) {

    int end() {
        return start + text.length();
    }
}
