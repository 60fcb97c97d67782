package org.edustat.blackbox.nights;

import java.util.function.Function;

/** How the nights of a series are begun, and where their ledger stands. */
enum Way {
    COMMANDS(CommandNight::new, false),
    BUTTONS(ButtonNight::new, false),
    COMMANDS_ON_POSTGRESQL(CommandNight::new, true),
    BUTTONS_ON_POSTGRESQL(ButtonNight::new, true);

    private final Function<Place, Night> begin;
    private final boolean onServer;

    Way(Function<Place, Night> begin, boolean onServer) {
        this.begin = begin;
        this.onServer = onServer;
    }

    Night in(Place place) {
        return begin.apply(place);
    }

    boolean onServer() {
        return onServer;
    }
}
