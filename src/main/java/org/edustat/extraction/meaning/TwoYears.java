package org.edustat.extraction.meaning;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/** Two years in one over a table: 2024-2025年全市基础教育情况. */
final class TwoYears {

    private static final Sought NEXT_YEAR = Sought.of("(?:19|20)\\d{2}年?\\s*[-—–－~～]{1,2}\\s*(?:19|20)\\d{2}");

    private static final Sought OF_MONEY = Sought.of("经费|资金|投入|支出|规划|行动|变化|对比|比较");

    private TwoYears() {}

    /** One column of figures cannot be of both years, so that they are a school year; money is not counted by those. */
    static Filling ofSchool(Filling period) {
        Label label = period.label();
        if (Hearing.HEADERS.contains(label.place()) || !NEXT_YEAR.in(label.text()) || OF_MONEY.in(label.text())) {
            return period;
        }
        return Period.parse(period.value()) instanceof Period.Span span && span.to() == span.from() + 1
                ? Meaning.filling(Slot.PERIOD, new Period.SchoolYear(span.from()).notation(), label, period.rule())
                : period;
    }
}
