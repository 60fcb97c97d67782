package org.edustat.reading.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Passage.Role;
import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/**
 * Which styles of a word document make titles and headings. Their names are the same in every language of the program.
 */
final class WordStyles {

    /** Outline levels from here on are body text. */
    static final int BODY_LEVEL = 9;

    /** A style may rest on another, and that on a third; a ring of them is a fault of the file. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    private WordStyles() {}

    static WordStyles read(OfficePackage container, String main) throws IOException {
        WordStyles styles = new WordStyles();
        Optional<String> part = container.related(main, "styles");
        if (part.isPresent()) {
            try (XmlPart xml = container.open(part.get())) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlPart xml) throws IOException {
        String style = "";
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "style" -> style = xml.attribute("styleId", "");
                case "name" -> named(style, xml.attribute("val", ""));
                case "basedOn" -> bases.put(style, xml.attribute("val", ""));
                case "outlineLvl" -> {
                    if (xml.number("val", BODY_LEVEL) < BODY_LEVEL) {
                        roles.putIfAbsent(style, Role.HEADING);
                    }
                }
                default -> {}
            }
        }
    }

    private void named(String style, String name) {
        Role role = named(name);
        if (role != Role.BODY) {
            roles.put(style, role);
        }
    }

    /** What a style makes by its name. */
    static Role named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return Role.TITLE;
        }
        return lower.startsWith("heading ") || lower.equals("subtitle") ? Role.HEADING : Role.BODY;
    }

    /** @param style the paragraph's style, or null where it names none */
    Role role(@Nullable String style) {
        String next = style;
        for (int step = 0; next != null && step < LONGEST_CHAIN; step++) {
            Role role = roles.get(next);
            if (role != null) {
                return role;
            }
            next = bases.get(next);
        }
        return Role.BODY;
    }
}
