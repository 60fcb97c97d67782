package org.edustat.ledger;

import java.nio.file.Path;

import org.edustat.concept.Messages;

/** Opens a store, says so, and holds it until it is killed; says the one line where it may not. */
final class AnotherProcess {

    private AnotherProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (OpenLedger open = OpenLedger.at(arguments[0], Path.of(arguments[1]))) {
            open.hold().announce("2021-03-01#2");
            System.out.println("open");
            Thread.sleep(Long.MAX_VALUE);
        } catch (RuntimeException failure) {
            System.out.println(StoreException.findIn(failure)
                    .map(trouble -> trouble.text(Messages.english()))
                    .orElseThrow(() -> failure));
        }
    }
}
