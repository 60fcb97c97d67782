package org.edustat.concept;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a closed list that is written outside by its code: the name in small letters, as in
 * {@code lower_secondary}.
 */
public interface Coded {

    String name();

    /** The word as it is written in files, keys and tables. */
    default String code() {
        return Codes.of(getClass()).code(this);
    }

    /** The word with this code, or empty where the list has none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Optional.ofNullable(list.cast(Codes.of(list).word(code)));
    }

    /** The codes of a list in its order, as a sentence names them. */
    static <E extends Enum<E> & Coded> String codes(Class<E> list) {
        return Stream.of(list.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }

    /**
     * The word with this code.
     *
     * @throws IllegalArgumentException where the list has none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        Object word = Codes.of(list).word(code);
        if (word == null) {
            throw new IllegalArgumentException(
                    "'%s' is no %s".formatted(code, list.getSimpleName().toLowerCase(Locale.ROOT)));
        }
        return list.cast(word);
    }
}
