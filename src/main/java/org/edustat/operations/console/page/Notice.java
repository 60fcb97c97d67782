package org.edustat.operations.console.page;

/**
 * What is said on the next page about what was just done.
 *
 * @param kind {@code done} or {@code refused}
 */
public record Notice(String kind, String text) {

    public static final String NAME = "notice";

    public static Notice done(String text) {
        return new Notice("done", text);
    }

    public static Notice refused(String text) {
        return new Notice("refused", text);
    }
}
