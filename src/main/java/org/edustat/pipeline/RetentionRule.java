package org.edustat.pipeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsTable;
import org.edustat.catalogue.UnusableJobException;

/**
 * How many years things stay.
 *
 * @param contents of what was read from superseded papers
 * @param originals of the files of these
 * @param releases of what runs concluded and published
 */
record RetentionRule(int contents, int originals, int releases) {

    static final String FILE = "retention.csv";

    private enum Part {
        CONTENTS,
        ORIGINALS,
        RELEASES
    }

    private record Line(Part part, int years) {}

    /** @throws UnusableJobException where a line is wrong or one is missing; the message names it */
    static RetentionRule load(JobsFolder jobs) {
        Map<Part, Integer> years = new EnumMap<>(Part.class);
        for (Line line : JobsTable.read(FILE, jobs.read(FILE), RetentionRule::line)) {
            if (years.put(line.part(), line.years()) != null) {
                throw new UnusableJobException("jobs/%s: %s stands there twice".formatted(FILE, code(line.part())));
            }
        }
        return new RetentionRule(of(Part.CONTENTS, years), of(Part.ORIGINALS, years), of(Part.RELEASES, years));
    }

    private static int of(Part part, Map<Part, Integer> years) {
        Integer said = years.get(part);
        if (said == null) {
            throw new UnusableJobException("jobs/%s: the line of %s is missing".formatted(FILE, code(part)));
        }
        return said;
    }

    private static Line line(CSVRecord cells, long number) {
        try {
            Line line = new Line(
                    Part.valueOf(cells.get("what").toUpperCase(Locale.ROOT)), Integer.parseInt(cells.get("years")));
            if (line.years() < 1) {
                throw new IllegalArgumentException("years must be 1 or more");
            }
            return line;
        } catch (IllegalArgumentException wrong) {
            throw new UnusableJobException("jobs/%s:%d: %s".formatted(FILE, number, wrong.getMessage()));
        }
    }

    private static String code(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
