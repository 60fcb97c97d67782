package org.edustat.validation.rule;

import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.JobsFolder;

/** The rules that are built in, in the order in which a clerk would check. */
public final class Rules {

    private Rules() {}

    /** @throws IllegalStateException where a threshold is missing or is none; the message names it */
    public static List<Rule> builtin(Catalogue catalogue, JobsFolder jobs) {
        Indicators indicators = catalogue.indicators();
        Thresholds thresholds = Thresholds.load(jobs);
        Wording wording = new Wording(indicators, catalogue.regions());
        SlipOfMagnitude slipOfMagnitude = new SlipOfMagnitude(thresholds, wording);
        return List.of(
                new MaskedValue(wording),
                new MissingValue(wording),
                new TargetWithoutDeadline(wording),
                new PeriodInFuture(wording),
                new PercentOutOfRange(indicators, wording),
                new PartsExceedTotal(indicators, thresholds, wording),
                new SourcesDisagree(indicators, wording),
                new RatioContradictsParts(thresholds, wording),
                new ChangeContradictsLevels(thresholds, wording),
                slipOfMagnitude,
                new YearOnYearJump(indicators, thresholds, wording, slipOfMagnitude.slip()));
    }
}
