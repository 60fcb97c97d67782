package org.edustat.ledger;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Text as every store takes it: PostgreSQL refuses the character 0 and half a character. */
final class Storable {

    private static final char UNKNOWN = '\uFFFD';

    private Storable() {}

    static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', UNKNOWN);
    }

    static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
