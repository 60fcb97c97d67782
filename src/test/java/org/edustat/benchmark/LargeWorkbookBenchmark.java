package org.edustat.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.edustat.ledger.Glance;
import org.edustat.ledger.StoreUrl;
import org.edustat.ledger.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One workbook of a million rows by twelve columns in a small memory: it ends well, and every number of it is kept.
 *
 * <p>{@code -Drows=100000} takes fewer rows.
 */
class LargeWorkbookBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final String MEMORY = "256m";

    /** Students, girls, teachers, area, expenditure and classes of each row; a date is no figure. */
    private static final int FIGURES = 6;
    /** The rows do not say whose schools they are. */
    private static final String WHOSE = "410600-鹤壁市";

    @Test
    void aMillionRowsInASmallMemory() throws Exception {
        Workshop workshop = Workshop.in(Path.of("target/benchmark").toAbsolutePath());
        Path inbox = workshop.file("large-" + ROWS);
        Path workbook = Files.createDirectories(inbox.resolve(WHOSE)).resolve("large.xlsx");
        if (Files.notExists(workbook)) {
            Path unfinished = workshop.file("large.new");
            MillionRows.write(unfinished, ROWS);
            Files.move(unfinished, workbook);
        }
        Path output = workshop.file("large-output");
        Workshop.clear(output);
        workshop.install();
        Cost night = workshop.night(MEMORY, inbox, output);
        Tally tally = tally(output);
        System.out.printf("%,d rows in %s of memory: %s%n", ROWS, MEMORY, night);
        System.out.printf("%,d statements, %,d observations%n", tally.statements(), tally.observations());
        assertThat(tally.statements()).isGreaterThanOrEqualTo(ROWS * FIGURES);
    }

    private static Tally tally(Path output) {
        try (Glance store =
                Glance.into(StoreUrl.inFile(output.resolve(".ledger/edustat"))).orElseThrow()) {
            return store.ledger().submissions().tally();
        }
    }
}
