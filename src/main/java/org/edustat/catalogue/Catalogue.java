package org.edustat.catalogue;

/** Everything that the bureau knows, read once at the start. */
public record Catalogue(Indicators indicators, Regions regions) {

    /**
     * Reads the catalogue.
     *
     * @throws IllegalStateException where a file is missing or a line is wrong; the message names file and line
     */
    public static Catalogue load(JobsFolder jobs) {
        return new Catalogue(Indicators.load(jobs), Regions.load(jobs));
    }
}
