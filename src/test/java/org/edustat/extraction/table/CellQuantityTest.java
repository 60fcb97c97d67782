package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class CellQuantityTest {

    private static final CellQuantity QUANTITIES =
            new CellQuantity(Catalogue.load(new JobsFolder(Path.of("jobs"))).lexicon());

    @ParameterizedTest
    @CsvSource({
        "6.80万, 6.8, 68000",
        "6.8万, 68000, 68000",
        "1.2亿, 1.23, 123000000",
        "'68,000', 68000, 68000",
        "150所, 150, 150",
        "6.8万, 6.8, 68000"
    })
    void aFormatThatSaysTenThousandsIsHeardWhereItIsNotCountedIn(String shown, BigDecimal stored, BigDecimal value) {
        Cell cell = new Cell(new CellAddress(2, 2), Cell.Type.NUMBER, shown, stored, Cell.Style.PLAIN);

        assertThat(QUANTITIES.of(new SheetCell(cell)))
                .extracting(Quantity::number)
                .asInstanceOf(InstanceOfAssertFactories.BIG_DECIMAL)
                .isEqualByComparingTo(value);
    }
}
