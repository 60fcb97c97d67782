package org.edustat.operations.console.page;

import java.util.Locale;

import org.springframework.stereotype.Component;

import org.edustat.catalogue.Catalogue;
import org.edustat.operations.console.ConsoleSettings;

/** Gives the words of each language. */
@Component
public final class Vocabulary {

    private final Words chinese;
    private final Words english;

    Vocabulary(Catalogue catalogue, ConsoleSettings settings) {
        chinese = new Words(Locale.CHINESE, catalogue, settings.clock().getZone());
        english = new Words(Locale.ENGLISH, catalogue, settings.clock().getZone());
    }

    public Words in(Locale language) {
        return language.getLanguage().equals("en") ? english : chinese;
    }
}
