package org.edustat.extraction.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out lately: the cells of a row and of a column ask the same of their headers again and again. */
public final class Recent<K, V> {

    /** Enough for the headers of a wide table; a table of a million rows keeps no more. */
    private static final int KEPT = 1024;

    private static final int EXPECTED = 256;

    private final Function<K, V> work;
    private final Map<K, V> kept = new HashMap<>(EXPECTED);

    /** @param work what finds an answer; it looks at the key alone, and at what does not change */
    public Recent(Function<K, V> work) {
        this.work = work;
    }

    public V get(K key) {
        V known = kept.get(key);
        if (known == null) {
            known = work.apply(key);
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(key, known);
        }
        return known;
    }
}
