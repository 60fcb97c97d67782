package org.edustat.ledger;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger does, whatever store it is in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerSpecification
        implements SubmissionsSpecification,
                ContentsSpecification,
                ClaimsSpecification,
                RunsSpecification,
                ReleasesSpecification,
                ExplanationsSpecification {

    private OpenLedger open;

    /** The address of an empty store. */
    abstract String url(Path folder);

    @Override
    public OpenLedger open() {
        return open;
    }

    @BeforeAll
    void openStore(@TempDir Path folder) {
        open = OpenLedger.at(url(folder), folder);
    }

    @AfterAll
    void closeStore() {
        open.close();
    }

    @BeforeEach
    void empty() {
        for (String table : List.of(
                "claim_subject",
                "block",
                "released",
                "submission",
                "evaluation_section",
                "section",
                "evaluation",
                "publication")) {
            open.jdbc().sql("delete from " + table).update();
        }
        open.jdbc()
                .sql("update run_lock set owner = null, run = null, lease_until = null")
                .update();
    }
}
