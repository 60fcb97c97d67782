package org.edustat.planted;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** More ways: slips of the hand, of whole rows, columns and pages, and of sentences. */
enum FurtherSort {
    A_DIGIT_LOST(Spoiling.cell(
            List.of("在校生数", "专任教师数"),
            text -> text.substring(0, text.length() / 2) + text.substring(text.length() / 2 + 1))),
    A_DIGIT_TWICE(Spoiling.cell(
            List.of("在校生数", "专任教师数"),
            text -> text.substring(0, text.length() / 2) + text.substring(text.length() / 2 - 1))),
    A_LETTER_FOR_A_DIGIT(Spoiling.cell(List.of("在校生数", "招生数"), Mishaps::withLetter)),
    A_COMMA_FOR_THE_POINT(Spoiling.cell(List.of("生师比", "平均班额", "九年义务教育巩固率"), text -> text.replace('.', ','))),
    TWO_NUMBERS_IN_ONE_CELL(Spoiling.cell(List.of("在校生数", "专任教师数"), text -> text + " " + text)),
    A_PART_FOR_THE_WHOLE(Mishaps::partForWhole),
    A_TOTAL_WITHOUT_A_COUNTY(Mishaps::totalWithoutCounty),
    A_TOTAL_WITH_ITSELF(Mishaps::totalTwice),
    A_HEADER_IN_TEN_THOUSANDS(Mishaps::headerInTenThousands),
    A_ROW_SHIFTED_RIGHT(Mishaps::rowShifted),
    A_COLUMN_SHIFTED_DOWN(Mishaps::columnShifted),
    TWO_COLUMNS_SWAPPED(Mishaps::columnsSwapped),
    TWO_NAMES_SWAPPED(Mishaps::namesSwapped),
    A_NAME_TWICE(Mishaps::nameTwice),
    A_COUNTY_LEFT_OUT(Mishaps::countyLeftOut),
    A_TITLE_OF_ANOTHER_YEAR(Mishaps::titleOfAnotherYear),
    THE_PAGE_OF_LAST_YEAR(Mishaps::pageOfLastYear),
    THE_PAGE_OF_ANOTHER_LEVEL(Mishaps::pageOfAnotherLevel),
    TEN_THOUSANDS_IN_A_SENTENCE(Spoiling.line("在校生", text -> text.replaceFirst("(在校生\\d+)人", "$1万人"))),
    PARTS_THAT_ARE_MORE_THAN_THE_WHOLE(Spoiling.line("义务教育学校", text -> Spoiling.first(text, "小学", 1.4))),
    A_WHOLE_THAT_IS_LESS_THAN_A_PART(Spoiling.line("义务教育学校", text -> Spoiling.first(text, "义务教育学校", 0.5))),
    A_GROWTH_THAT_DOES_NOT_FIT(Spoiling.line("%", text -> Mishaps.growth(text))),
    A_BULLETIN_OF_LAST_YEAR(Mishaps::bulletinOfLastYear),
    A_COUNT_IN_A_SENTENCE_WITH_A_DIGIT_LOST(
            Spoiling.line("专任教师", text -> text.replaceFirst("专任教师(\\d+)\\d", "专任教师$1")));

    private final Way way;

    FurtherSort(Way way) {
        this.way = way;
    }

    Optional<Fault> plant(List<Paper> papers, Random random) {
        return way.plant(papers, random).map(fault -> fault.of(name()));
    }
}
