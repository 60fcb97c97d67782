package org.edustat.validation.rule.paper;

import java.util.List;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The rules of this package. */
public final class PaperRules {

    private PaperRules() {}

    public static List<Rule> all(RuleBasis basis) {
        return List.of(
                new MaskedValue(basis),
                new MissingValue(basis),
                new HoleInTable(basis),
                new RepeatedRow(basis),
                new CopiedColumn(basis),
                new FilledDown(basis),
                new RoundedColumn(basis),
                new TargetWithoutDeadline(basis),
                new PeriodInFuture(basis),
                new ExactCountToCome(basis),
                new YearDigitsSwapped(basis),
                new YearBeyondBelief(basis),
                new TableOfAnotherYear(basis),
                new RegionNotThen(basis),
                new CountyMissing(basis),
                new PlaceLeftOut(basis),
                new LineShifted(basis),
                new LinesSwapped(basis),
                new IndicatorDropped(basis),
                new YearMissing(basis),
                new CopiedFromLastYear(basis),
                new CopiedFromNeighbour(basis),
                new SourcesDisagree(basis),
                new ToldPiecemeal(basis));
    }
}
