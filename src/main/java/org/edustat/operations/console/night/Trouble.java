package org.edustat.operations.console.night;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What sort of trouble a cause is, by the words that Java or the program use for it, so that advice can be given. */
final class Trouble {

    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("jobs/", "job");
        SIGNS.put("no space left", "disk_full");
        SIGNS.put("heap space", "memory");
        SIGNS.put("permission denied", "rights");
        SIGNS.put("accessdenied", "rights");
        SIGNS.put("being used by another process", "rights");
        SIGNS.put("connection", "store");
    }

    private Trouble() {}

    static String of(String failure) {
        String said = failure.toLowerCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(sign -> said.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
