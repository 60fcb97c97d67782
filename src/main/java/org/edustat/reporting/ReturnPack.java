package org.edustat.reporting;

import java.time.LocalDate;
import java.util.List;

import org.edustat.concept.Messages;

/**
 * What a district gets back in one night.
 *
 * @param code of the district
 * @param name of the district in the year of the night
 * @param papers by their paths
 */
public record ReturnPack(
        String code, String name, List<ReturnedPaper> papers, LocalDate businessDate, Messages language) {

    public ReturnPack {
        papers = List.copyOf(papers);
    }
}
