package org.edustat.extraction.meaning;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What was worked out lately: the cells of a row and of a column ask the same of their headers again and again. */
public final class Recent<K, V> {

    /** Enough for the headers of a wide table; a table of a million rows keeps no more. A power of two. */
    private static final int KEPT = 1024;

    private static final int HALF = 16;

    private final Function<K, V> work;
    private final @Nullable Entry<K, V>[] kept;

    private record Entry<K, V>(K key, V answer) {}

    /** @param work what finds an answer; it looks at the key alone, and at what does not change */
    @SuppressWarnings("unchecked") // there are no arrays of records with types
    public Recent(Function<K, V> work) {
        this.work = work;
        this.kept = (Entry<K, V>[]) new Entry<?, ?>[KEPT];
    }

    public V get(K key) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> HALF) & (KEPT - 1);
        Entry<K, V> known = kept[place];
        if (known == null || known.key != key && !known.key.equals(key)) {
            known = new Entry<>(key, work.apply(key));
            kept[place] = known;
        }
        return known.answer;
    }
}
