package org.edustat.extraction.meaning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** Answers that are kept from one document to the next. Safe for use by several threads. */
final class Kept<K, V> {

    /** Enough for the forms of a province; one with more begins anew and loses only time. */
    private static final int MOST = 20_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** Null where it is not known. */
    @Nullable
    V find(K question) {
        return known.get(question);
    }

    void keep(K question, V answer) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(question, answer);
    }
}
