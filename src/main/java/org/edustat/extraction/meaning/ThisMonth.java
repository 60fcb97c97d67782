package org.edustat.extraction.meaning;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Slot;

/**
 * 本月完成 in a report of one month: which month that is stands around the table, 2023年9月 or 九月份 beside the paper's year.
 */
final class ThisMonth {

    private static final Pattern OF_MONTH = Pattern.compile("(?:本|当)月(?!底|末|止|累计).*");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d[-—~至到]|\\d)(?:(?<year>(?:19|20)\\d{2})[年.])?(?<month>1[0-2]|0?[1-9])月(?!\\d|底前)");

    private ThisMonth() {}

    /** The header that says so, or null. */
    static @Nullable Label header(List<Label> labels) {
        for (Label label : labels) {
            if (mayBe(label.text())
                    && Hearing.HEADERS.contains(label.place())
                    && OF_MONTH.matcher(label.text()).matches()) {
                return label;
            }
        }
        return null;
    }

    private static boolean mayBe(String header) {
        return header.length() > 1 && header.charAt(1) == '月';
    }

    /**
     * When its figures hold.
     *
     * @param around what stands around the table
     * @param year that of the paper, or null
     */
    static Filling period(Label header, List<Label> around, @Nullable Integer year) {
        for (Label label : around) {
            Matcher month = MONTH.matcher(label.text());
            boolean named = month.find();
            Integer of = !named || month.group("year") == null ? year : Integer.valueOf(month.group("year"));
            if (named && of != null) {
                YearMonth told = YearMonth.of(of, Integer.parseInt(month.group("month")));
                return Meaning.filling(Slot.PERIOD, told.toString(), header, "period.this_month");
            }
        }
        return Meaning.filling(Slot.PERIOD, "", header, "period.this_month");
    }
}
