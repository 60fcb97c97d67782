package org.edustat.concept;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps the digit ledger of a paper while it is read. */
public final class DigitTally {

    private final Map<DigitReason, Long> reasons = new EnumMap<>(DigitReason.class);
    private final List<Origin> examples = new ArrayList<>();
    private long statements;
    private long unexplained;

    public void statement() {
        statements++;
    }

    public void explained(DigitReason reason) {
        reasons.merge(reason, 1L, Long::sum);
    }

    public void unexplained(Origin origin) {
        unexplained++;
        if (examples.size() < DigitLedger.EXAMPLES) {
            examples.add(origin);
        }
    }

    public DigitLedger ledger() {
        return new DigitLedger(statements, reasons, unexplained, examples);
    }
}
