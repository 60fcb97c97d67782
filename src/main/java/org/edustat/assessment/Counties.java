package org.edustat.assessment;

import java.util.List;

import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.Finding;

/** The evaluations of counties by region and year, and what is wrong with the tables they are drawn from. */
public record Counties(List<CountyEvaluation> evaluations, List<Finding> findings) {

    public Counties {
        evaluations = List.copyOf(evaluations);
        findings = List.copyOf(findings);
    }
}
