package org.edustat.ledger;

import java.util.Optional;

/** The file beside an embedded store in which its process says who it is. */
final class HolderFile {

    private HolderFile() {}

    static Optional<HolderFile> of(StoreUrl store) {
        return Optional.empty();
    }

    Optional<StoreHolder> holder() {
        return Optional.empty();
    }
}
