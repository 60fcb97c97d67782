package org.edustat.reporting;

import java.util.List;

import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.PromiseEntry;

/** The book of promises and the evaluations of counties, of all years. */
public record Assessed(List<PromiseEntry> promises, List<CountyEvaluation> counties) {

    public static final Assessed NOTHING = new Assessed(List.of(), List.of());

    public Assessed {
        promises = List.copyOf(promises);
        counties = List.copyOf(counties);
    }
}
