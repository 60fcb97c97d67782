package org.edustat.concept;

import java.util.HashMap;
import java.util.Map;

/** How a {@link Key} is written and read. */
final class KeyNotation {

    private KeyNotation() {}

    static String write(Key key) {
        StringBuilder written = new StringBuilder()
                .append(key.region())
                .append('/')
                .append(key.indicator())
                .append('/')
                .append(key.period().notation());
        append(written, "stage", key.stage(), Stage.ALL);
        append(written, "sector", key.sector(), Sector.ALL);
        append(written, "area", key.area(), Area.ALL);
        if (!key.institution().isEmpty()) {
            written.append(";institution=").append(key.institution());
        }
        return written.toString();
    }

    private static void append(StringBuilder written, String slot, Coded value, Coded unsaid) {
        if (value != unsaid) {
            written.append(';').append(slot).append('=').append(value.code());
        }
    }

    static Key parse(String written) {
        String[] slots = written.split(";");
        String[] head = slots[0].split("/", 3);
        if (head.length < 3) {
            throw new IllegalArgumentException("a key is region/indicator/period, not '%s'".formatted(written));
        }
        Map<String, String> further = new HashMap<>();
        for (int i = 1; i < slots.length; i++) {
            String[] slot = slots[i].split("=", 2);
            further.put(slot[0], slot.length == 2 ? slot[1] : "");
        }
        return new Key(
                head[0],
                head[1],
                Period.parse(head[2]),
                Coded.of(Stage.class, further.getOrDefault("stage", Stage.ALL.code())),
                Coded.of(Sector.class, further.getOrDefault("sector", Sector.ALL.code())),
                Coded.of(Area.class, further.getOrDefault("area", Area.ALL.code())),
                further.getOrDefault("institution", ""));
    }
}
