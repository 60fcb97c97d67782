package org.edustat.reporting;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the files of a report are called, and where they stand. */
record ReportFiles(YearReport report, RegionNames regions) {

    /** What some disk does not have in a name. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{So}\\p{Cs}]+");

    /** Names of files end at 255 bytes; a Chinese character takes three. */
    private static final int LONGEST_NAME = 60;

    Path workbook(Path folder) {
        if (report.scope().kind() == Scope.Kind.WHOLE) {
            return ofYear(folder, "reporting.file");
        }
        String code = report.scope().region();
        return year(folder)
                .resolve(report.language().text("reporting.file.places"))
                .resolve(usable(code + "-" + regions.name(code)) + ".xlsx");
    }

    /** @param key of the name's message, which takes the year */
    Path ofYear(Path folder, String key) {
        return year(folder).resolve(report.language().text(key, Integer.toString(report.year())));
    }

    private Path year(Path folder) {
        return folder.resolve(Integer.toString(report.year()));
    }

    static String usable(String name) {
        String clean = UNUSABLE.matcher(name).replaceAll("_").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME));
    }
}
