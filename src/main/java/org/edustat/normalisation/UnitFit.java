package org.edustat.normalisation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.edustat.concept.Amount;
import org.edustat.concept.Indicator;
import org.edustat.concept.Kind;
import org.edustat.concept.Unit;

/** Whether a number can be one of an indicator by its unit. */
final class UnitFit {

    /** 个 counts anything that has a counter of its own: 5个学校, 5个班. */
    private static final Set<Unit> COUNTED_THINGS = EnumSet.of(Unit.ITEM, Unit.INSTITUTION, Unit.CLASS);

    private static final Set<Unit> COUNTED_PEOPLE = EnumSet.of(Unit.PERSON, Unit.PERSON_TIME);

    /** The units in which a growth of anything is told. */
    private static final Set<Unit> GROWTH = EnumSet.of(Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.RATIO);

    private UnitFit() {}

    /** The amount in the indicator's unit, or as it is where it is a growth; empty where the unit does not fit. */
    static Optional<Amount> fit(Amount amount, Indicator indicator, Kind kind) {
        Unit own = indicator.unit();
        if (amount.unit() == own || kind == Kind.CHANGE && GROWTH.contains(amount.unit())) {
            return Optional.of(amount);
        }
        boolean same = COUNTED_THINGS.contains(own) && COUNTED_THINGS.contains(amount.unit())
                || COUNTED_PEOPLE.contains(own) && COUNTED_PEOPLE.contains(amount.unit());
        return same
                ? Optional.of(new Amount(amount.value(), amount.upper(), own, amount.qualifier()))
                : Optional.empty();
    }
}
