package org.edustat.catalogue;

import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVRecord;

/**
 * On which side of a number the better values of an indicator lie.
 *
 * @param lessIsBetter the indicators of which a target names the most that is allowed
 */
public record Directions(Set<String> lessIsBetter) {

    static final String FILE = "catalogue/directions.csv";

    public Directions {
        lessIsBetter = Set.copyOf(lessIsBetter);
    }

    static Directions load(JobsFolder jobs, Indicators indicators) {
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        Set<String> less = new TreeSet<>();
        for (CSVRecord row : file.rows()) {
            String id = CatalogueFile.cell(row, "indicator");
            if (indicators.find(id).isEmpty()) {
                throw file.fault(row, "there is no indicator '%s'".formatted(id));
            }
            less.add(id);
        }
        return new Directions(less);
    }
}
