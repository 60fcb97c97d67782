package org.edustat.ledger;

import java.nio.file.Path;

class LedgerOnH2Test extends LedgerSpecification {

    @Override
    String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("edustat");
    }
}
