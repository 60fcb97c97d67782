package org.edustat.operations.cli;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Key;

/** The key of a figure as it is typed. */
final class AskedKey {

    private AskedKey() {}

    /** @throws WrongUsageException where it is no key, or of an indicator that the catalogue does not have */
    static Key parse(String typed, Catalogue catalogue, Session session) {
        Key key = parsed(typed, session);
        boolean known = catalogue.indicators().find(key.indicator()).isPresent()
                || catalogue.standards().knows(key.indicator());
        if (!known) {
            throw new WrongUsageException(session.text("failure.no_indicator", key.indicator()));
        }
        return key;
    }

    private static Key parsed(String typed, Session session) {
        try {
            return Key.parse(typed);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsageException(session.text("failure.no_key", typed));
        }
    }
}
