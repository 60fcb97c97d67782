package org.edustat.ledger.block;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Kind;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/**
 * What a block held last of each sort, since the next one mostly differs in a few parts. Who writes and who reads keep
 * one each and change it at the same places; both begin with the same empty words.
 */
final class Before {

    private static final Qualifier PLAIN = Qualifier.EXACT;

    Origin.InGrid cell = new Origin.InGrid("", 0, new CellAddress(0, 0), "", "", List.of(), List.of());
    Statement statement = new Statement(
            new Quantity("", null, null, null, PLAIN), Kind.OBSERVATION, false, List.of(), List.of(), cell, null);
    Key key = new Key("", "", Period.year(1), Stage.ALL, Sector.ALL, Area.ALL, "");
    Amount amount = new Amount(null, null, Unit.PERSON, PLAIN);
    Paper paper = new Paper(0, "", Genre.FORM, null, LocalDate.EPOCH);

    String text = "";
    String quotation = "";
    int quotationShared;

    @Nullable
    BigDecimal decimal;
}
