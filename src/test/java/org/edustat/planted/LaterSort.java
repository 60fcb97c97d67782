package org.edustat.planted;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Ways that were thought of after the rules had been worked out on the others. */
enum LaterSort {
    A_DIGIT_MISTYPED(Spoiling.cell(List.of("在校生数", "专任教师数", "招生数", "学位数"), Blunders::mistyped)),
    A_POINT_FOR_THE_THOUSANDS(Spoiling.cell(List.of("在校生数", "学位数"), Blunders::withPoint)),
    A_PART_ABOVE_ITS_WHOLE(Spoiling.cell(List.of("普惠性幼儿园在园幼儿数"), Spoiling.times("1.4"))),
    A_QUALIFICATION_RATE_WITHOUT_ITS_FIRST_DIGIT(
            Spoiling.cell(List.of("小学专任教师学历合格率", "小学净入学率"), text -> text.substring(1))),
    THE_RATE_OF_THE_CITY_BELOW_ALL_OTHERS(Blunders::cityRate),
    THE_RATES_ADDED_UP(Blunders::ratesAddedUp),
    TWO_COUNTIES_EXCHANGED_IN_A_COLUMN(Blunders::exchangedInColumn),
    TWO_CELLS_OF_A_ROW_EXCHANGED(Blunders::exchangedInRow),
    A_ROW_IN_TEN_THOUSANDS(Blunders::rowInTenThousands),
    THE_TOTAL_IN_THE_ROW_OF_A_COUNTY(Blunders::totalForCounty),
    THE_TOTALS_OF_LAST_YEAR(Blunders::totalsOfLastYear),
    A_COLUMN_OF_ZEROS(Blunders::zeros),
    A_COUNTY_OF_ANOTHER_CITY(Blunders::countyOfAnotherCity),
    A_COUNTY_THAT_NEVER_WAS(Blunders::countyOfNowhere),
    TWO_HEADERS_ALIKE(Blunders::headersAlike),
    ENTRANTS_FOR_GRADUATES(Blunders::entrantsForGraduates),
    A_SENTENCE_ON_TEACHERS_THAT_SAYS_OTHERWISE(Spoiling.line("专任教师", text -> Spoiling.first(text, "专任教师", 1.06))),
    A_SENTENCE_ON_ENTRANTS_THAT_SAYS_OTHERWISE(Spoiling.line("招生", text -> Spoiling.first(text, "招生", 0.93))),
    A_SENTENCE_THAT_LOST_ITS_TEN_THOUSANDS(Spoiling.line("学位", Blunders::lostTenThousands)),
    A_CHANGE_IN_TEN_THOUSANDS(Spoiling.line("比上年", text -> text.replaceFirst("(比上年(?:增加|减少)\\d+)人", "$1万人"))),
    A_GROWTH_TEN_TIMES_TOO_LARGE(Spoiling.line("%。", Blunders::tenfoldGrowth)),
    A_YEAR_WITH_TWO_DIGITS_EXCHANGED(
            Spoiling.line("招生", text -> text.charAt(0) + text.substring(2, 3) + text.charAt(1) + text.substring(3)));

    private final Way way;

    LaterSort(Way way) {
        this.way = way;
    }

    Optional<Fault> plant(List<Paper> papers, Random random) {
        return way.plant(papers, random).map(fault -> fault.of(name()));
    }
}
