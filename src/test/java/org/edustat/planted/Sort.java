package org.edustat.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The ways in which a sound paper is spoiled. Each picks its place by chance and says where a finding is due. */
enum Sort {
    A_SLIP_BY_TEN(Spoiling.cell(List.of("在校生数", "专任教师数", "招生数"), Spoiling.times("10"))),
    A_SLIP_BY_A_TENTH(Spoiling.cell(List.of("在校生数", "专任教师数"), Spoiling.times("0.1"))),
    A_SLIP_BY_HUNDRED(Spoiling.cell(List.of("在校生数", "专任教师数"), Spoiling.times("100"))),
    A_SLIP_BY_TEN_THOUSAND(Spoiling.cell(List.of("在校生数", "随迁子女数"), Spoiling.times("10000"))),
    PERSONS_IN_TEN_THOUSANDS(Spoiling.cell(
            List.of("在校生数"),
            text -> new BigDecimal(text)
                    .movePointLeft(4)
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString())),
    TWO_DIGITS_SWAPPED(Spoiling.cell(List.of("在校生数", "专任教师数"), Spoiling::swapped)),
    A_TOTAL_THAT_IS_OFF(Spoiling::total),
    A_JUMP(Spoiling.cell(List.of("在校生数", "专任教师数", "随迁子女数", "学位数"), Spoiling.times("1.7"))),
    A_DROP(Spoiling.cell(List.of("在校生数", "专任教师数", "班级数"), Spoiling.times("0.55"))),
    A_NEGATIVE_COUNT(Spoiling.cell(List.of("招生数", "毕业生数", "招聘教师数"), text -> "-" + text)),
    A_RATE_ABOVE_HUNDRED(Spoiling.cell(List.of("九年义务教育巩固率", "小学净入学率", "小学专任教师学历合格率"), Spoiling.times("10"))),
    A_FRACTION_FOR_A_PERCENTAGE(Spoiling.cell(List.of("九年义务教育巩固率", "小学净入学率"), Spoiling.times("0.01"))),
    A_RATE_FAR_FROM_THE_OTHERS(Spoiling.cell(List.of("九年义务教育巩固率"), Spoiling.times("0.7"))),
    A_RATIO_THAT_ITS_PARTS_DO_NOT_GIVE(Spoiling.cell(List.of("生师比", "平均班额"), Spoiling.times("1.2"))),
    A_RATE_THAT_ITS_PARTS_DO_NOT_GIVE(Spoiling.cell(List.of("普惠性幼儿园覆盖率"), Spoiling.times("0.9"))),
    RATES_THE_WRONG_WAY_ROUND(Spoiling::rates),
    AN_EMPTY_CELL(Spoiling.cell(List.of("在校生数", "专任教师数", "招生数", "班级数", "学位数", "毕业生数"), text -> "")),
    A_MASKED_FIGURE(Spoiling.cell(List.of("在校生数", "招聘教师数"), text -> "****")),
    NO_TEACHERS_FOR_THE_PUPILS(Spoiling.cell(List.of("专任教师数", "班级数"), text -> "0")),
    MORE_TEACHERS_THAN_STAFF(Spoiling::staff),
    MORE_CAME_THAN_STAYED(Spoiling.cell(List.of("招生数", "毕业生数"), Spoiling.times("1.8"))),
    A_NET_CHANGE_FOR_ADDITIONS(Spoiling.cell(List.of("新增学位数"), Spoiling.times("0.1"))),
    A_CUMULATIVE_COUNT(Spoiling::cumulative),
    A_COLUMN_COPIED(Spoiling::copiedColumn),
    A_ROW_OF_THE_NEIGHBOUR(Spoiling::copiedRow),
    LAST_YEARS_COLUMN(Spoiling::lastYear),
    A_COLUMN_FILLED_DOWN(Spoiling::filledDown),
    A_ROW_TWICE(Spoiling::repeatedRow),
    A_FEW_CHILDREN(Spoiling.cell(List.of("残疾学生数"), text -> "2")),
    TWO_YEARS_SWAPPED(Spoiling::swappedYears),
    A_PERSON_NAMED(Spoiling::person),
    A_BULLETIN_THAT_SAYS_OTHERWISE(Spoiling.line("在校生", text -> Spoiling.first(text, "在校生", 1.2))),
    A_CHANGE_THAT_DOES_NOT_FIT(Spoiling.line("比上年", text -> Spoiling.first(text, "比上年", 3))),
    A_CHANGE_THE_WRONG_WAY(Spoiling.line("比上年", Mishaps::turned)),
    A_YEAR_WITH_ITS_DIGITS_SWAPPED(
            Spoiling.line("招生", text -> text.substring(0, 2) + text.charAt(3) + text.charAt(2) + text.substring(4))),
    A_YEAR_TO_COME(Spoiling.line("招生", text -> "2027" + text.substring(4))),
    A_TARGET_WITHOUT_A_YEAR(Spoiling.line("巩固率达到", text -> text.replaceFirst("^到\\d{4}年，", "力争")));

    private final Way way;

    Sort(Way way) {
        this.way = way;
    }

    /** Spoils one of the papers; each page and each line is spoiled once at most, and marked by whoever calls. */
    Optional<Fault> plant(List<Paper> papers, Random random) {
        return way.plant(papers, random).map(fault -> fault.of(name()));
    }
}
