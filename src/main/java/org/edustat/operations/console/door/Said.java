package org.edustat.operations.console.door;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what a command says, as it goes over the wire: one line of JSON each.
 *
 * @param out what goes to its output; null where this is nothing of it
 * @param err what goes to its errors; null where this is nothing of it
 * @param exit its exit code, in the last line only
 */
public record Said(
        @Nullable String out,
        @Nullable String err,
        @Nullable Integer exit) {}
