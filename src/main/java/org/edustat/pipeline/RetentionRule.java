package org.edustat.pipeline;

import java.util.EnumMap;
import java.util.Map;

import org.edustat.catalogue.JobPlace;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsTable;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Coded;

/**
 * How many years things stay.
 *
 * @param contents of what was read from superseded papers
 * @param originals of the files of these
 * @param releases of what runs concluded and published
 */
record RetentionRule(int contents, int originals, int releases) {

    static final String FILE = "retention.csv";

    private enum Part implements Coded {
        CONTENTS,
        ORIGINALS,
        RELEASES
    }

    /** @throws UnusableJobException where lines are wrong or one is missing */
    static RetentionRule load(JobsFolder jobs) {
        Map<Part, Integer> years = new EnumMap<>(Part.class);
        JobsTable.read(jobs, FILE, line -> {
            Part part = line.value("what").word(Part.class);
            if (years.put(part, line.value("years").atLeast(1)) != null) {
                throw line.value("what").fault("stands_twice", part.code());
            }
            return part;
        });
        return new RetentionRule(of(Part.CONTENTS, years), of(Part.ORIGINALS, years), of(Part.RELEASES, years));
    }

    private static int of(Part part, Map<Part, Integer> years) {
        Integer said = years.get(part);
        if (said == null) {
            throw UnusableJobException.at(JobPlace.of("jobs/" + FILE), "line_missing", part.code());
        }
        return said;
    }
}
