package org.edustat.operations.cli;

/**
 * A cell of a listing that programs read otherwise than people.
 *
 * @param code as a program gets it, the same in each language
 * @param text as a person reads it
 */
record Word(String code, String text) {

    @Override
    public String toString() {
        return text;
    }
}
