package org.edustat.concept;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The codes of one closed list, written out once: they are asked for with every number of a table. */
final class Codes {

    private static final ClassValue<Codes> KNOWN = new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> list) {
            return new Codes(list);
        }
    };

    private final Map<Object, String> codes = new IdentityHashMap<>();
    private final Map<String, Object> words = new HashMap<>();

    private Codes(Class<?> list) {
        for (Object word : list.getEnumConstants()) {
            String code = ((Enum<?>) word).name().toLowerCase(Locale.ROOT);
            codes.put(word, code);
            words.put(code, word);
        }
    }

    static Codes of(Class<?> list) {
        return KNOWN.get(list);
    }

    String code(Coded word) {
        String code = codes.get(word);
        if (code == null) {
            throw new IllegalArgumentException("%s is in no closed list".formatted(word));
        }
        return code;
    }

    @Nullable
    Object word(String code) {
        return words.get(code);
    }
}
