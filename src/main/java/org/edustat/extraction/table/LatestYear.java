package org.edustat.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The last year of a series of rows: yearbooks set the counties of that year below it, 2021, 2022, 城关区, 红古区. A sum or a
 * growth behind the years is of several.
 */
final class LatestYear {

    /** One year alone above other rows may be anything. */
    private static final int SERIES = 2;

    private static final Pattern WITH_SIGN = Pattern.compile("(?:19|20)\\d{2}年[度末底]?");
    private static final int SHORTEST = 5;

    private static final Pattern OF_SEVERAL = Pattern.compile("[总合小共累]计|均|增|减|比|[0-9十]|期|率|速");

    private @Nullable RowHeading latest;
    private int years;

    /** The year that a row below a series is of, where its headers tell none; else null. */
    @Nullable
    RowHeading of(List<RowHeading> headings) {
        RowHeading year = null;
        for (RowHeading heading : headings) {
            year = isYear(heading) ? heading : year;
        }
        if (year != null) {
            years = latest != null && latest.cell().column() == year.cell().column() ? years + 1 : 1;
            latest = year;
            return null;
        }
        return years >= SERIES && !headings.isEmpty() && isBelow(headings) ? latest : null;
    }

    private static boolean isYear(RowHeading heading) {
        String words = heading.words();
        return heading.cell().kind() == CellKind.YEAR
                || words.length() >= SHORTEST
                        && (words.startsWith("19") || words.startsWith("20"))
                        && WITH_SIGN.matcher(words).matches();
    }

    private boolean isBelow(List<RowHeading> headings) {
        for (RowHeading heading : headings) {
            if (OF_SEVERAL.matcher(heading.words()).find()) {
                return false;
            }
        }
        RowHeading first = headings.get(headings.size() - 1);
        return latest != null && first.cell().column() == latest.cell().column();
    }
}
