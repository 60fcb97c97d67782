package org.edustat.validation.rule;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.Piecemeal;
import org.edustat.catalogue.Regions;

/** What every built-in rule may ask: the catalogue, the bureau's thresholds, and how findings are worded. */
public record RuleBasis(
        Indicators indicators, Regions regions, Piecemeal piecemeal, Thresholds thresholds, Wording wording) {

    /** @throws IllegalStateException where the thresholds are missing or a line is wrong; the message names it */
    public static RuleBasis of(Catalogue catalogue, JobsFolder jobs) {
        return new RuleBasis(
                catalogue.indicators(),
                catalogue.regions(),
                catalogue.piecemeal(),
                Thresholds.load(jobs),
                new Wording(catalogue.indicators(), catalogue.regions()));
    }
}
