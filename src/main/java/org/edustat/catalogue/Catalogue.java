package org.edustat.catalogue;

import java.util.List;

/** Everything that the bureau knows, read once at the start. */
public record Catalogue(
        Indicators indicators,
        Lexicon lexicon,
        Regions regions,
        PaperCues paperCues,
        Directions directions,
        List<Division> divisions,
        Definitions definitions,
        Piecemeal piecemeal,
        Institutions institutions,
        List<VersionMark> versionMarks,
        List<NilWord> nilWords,
        List<Partition> partitions,
        PromiseCues promiseCues,
        Layouts layouts,
        Goals goals,
        Standards standards) {

    /**
     * Reads the catalogue.
     *
     * @throws UnusableJobException where a file is missing or lines are wrong, with file and line
     */
    public static Catalogue load(JobsFolder jobs) {
        Indicators indicators = Indicators.load(jobs);
        return new Catalogue(
                indicators,
                Lexicon.load(jobs, indicators),
                Regions.load(jobs),
                PaperCues.load(jobs),
                Directions.load(jobs, indicators),
                Division.load(jobs),
                Definitions.load(jobs, indicators),
                Piecemeal.load(jobs, indicators),
                Institutions.load(jobs),
                VersionMark.load(jobs),
                NilWord.load(jobs),
                Partition.load(jobs),
                PromiseCues.load(jobs),
                Layouts.load(jobs),
                Goals.load(jobs, indicators),
                Standards.load(jobs, indicators));
    }
}
