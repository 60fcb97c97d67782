package org.edustat.extraction.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadersTest {

    @Test
    void aMergedHeadStandsOverItsColumns() {
        assertThat(headers("""
                        县区 | 小学 | < | 初中 | <
                        ^ | 学校数 | 在校生 | 学校数 | 在校生
                        甲县 | =12 | =3400 | =5 | =2100
                        乙县 | =8 | =1900 | =4 | =1500
                        """))
                .containsEntry("B3", "甲县 // 小学>学校数")
                .containsEntry("E4", "乙县 // 初中>在校生")
                .hasSize(8);
    }

    @Test
    void anEmptyHeaderCellMeansTheOneOnItsLeft() {
        assertThat(headers("""
                        县区 | 小学 |  | 初中 |
                         | 学校数 | 在校生 | 学校数 | 在校生
                        甲县 | 12 | 3400 | 5 | 2100
                        """)).containsEntry("C3", "甲县 // 小学>在校生").containsEntry("E3", "甲县 // 初中>在校生");
    }

    @Test
    void aHeadReachesOnlyOverColumnsThatHaveHeadersOfTheirOwn() {
        assertThat(headers("""
                        年 份 | 普 通 |  | 小 学
                         | 中 学 | #高 中 |
                        1952 | 23.19 | 16.42 | 32.12
                        1957 | 24.94 | 21.7 | 32.42
                        """)).containsEntry("C3", "1952 // 普通>#高中").containsEntry("D3", "1952 // 小学");
    }

    @Test
    void yearsMayHeadTheColumns() {
        assertThat(headers("""
                        历年在校生
                        指标 | =2018 | =2019 | =2020
                        小学 | =3400 | =3500 | =3600
                        初中 | =1800 | =1850 | =1900
                        """))
                .containsEntry("B3", "小学 // 2018")
                .doesNotContainKey("B2")
                .hasSize(6);
    }

    @Test
    void aYearAloneBelowTheHeadHeadsRows() {
        assertThat(headers("""
                        Month | Births | Deaths
                        =2010 | < | <
                        May | =312 | =204
                        June | =298 | =211
                        =2011 | < | <
                        May | =305 | =199
                        """))
                .containsEntry("B3", "2010>May // Births")
                .containsEntry("C6", "2011>May // Deaths")
                .hasSize(6);
    }

    @Test
    void numbersThatGoUpByOneNameRows() {
        assertThat(headers("""
                        Age | Boys | Girls
                        All ages | =612 | =604
                        =5 | =112 | =104
                        =6 | =98 | =101
                        =7 | =105 | =99
                        =8 | =107 | =97
                        =9 | =103 | =95
                        """))
                .containsEntry("B3", "5 // Boys")
                .doesNotContainKey("A3")
                .hasSize(12);
    }

    @Test
    void titlesUnitLinesAndNotesAreNoHeaders() {
        assertThat(headers("""
                        甲县教育基本情况 | < | <
                        填报单位：甲县教育局 | | 单位：人
                        学段 | 在校生 | 教职工
                        小学 | 3400 | 210
                        初中 | 2100 | 180
                        注：不含民办学校。 | < | <
                        """)).containsOnlyKeys("B4", "C4", "B5", "C5").containsEntry("B4", "小学 // 在校生");
    }

    @Test
    void indentAndFullWidthSpacesMakeTheTreeOfRows() {
        assertThat(headers("""
                        指标 | 2020年
                        教职工数 | 4967
                        　#园长 | 217
                        　　专任教师 | 3508
                        兼任教师 | 2
                        """))
                .containsEntry("B3", "教职工数>#园长 // 2020年")
                .containsEntry("B4", "教职工数>专任教师 // 2020年")
                .containsEntry("B5", "兼任教师 // 2020年");
        assertThat(headers("""
                        类别 | 学校数
                        城区 | =100
                        >教育部门 | =80
                        >其中:城乡结合区 | =30
                        >>教育部门 | =20
                        镇区 | =50
                        """)).containsEntry("B5", "城区>其中:城乡结合区>教育部门 // 学校数").containsEntry("B6", "镇区 // 学校数");
    }

    @Test
    void boldRowsHeadThoseBelowButATotalDoesNot() {
        assertThat(headers("""
                        项目 | 2019年 | 2020年
                        *合计 | 50 | 52
                        *幼儿园 | 20 | 21
                        公办 | 12 | 13
                        民办 | 8 | 8
                        """)).containsEntry("B3", "幼儿园 // 2019年").containsEntry("B4", "幼儿园>公办 // 2019年");
    }

    @Test
    void aRowWithoutFiguresHeadsTheRowsBelowIt() {
        assertThat(headers("""
                        县区 | 2019年 | 2020年
                        一、在校学生数（人） | < | <
                        甲县 | 100 | 110
                        乙县 | 90 | 95
                        二、专任教师数（人） | < | <
                        甲县 | 10 | 11
                        """))
                .containsEntry("B4", "一、在校学生数(人)>乙县 // 2019年")
                .containsEntry("C6", "二、专任教师数(人)>甲县 // 2020年");
    }

    @Test
    void severalColumnsOfRowHeadersAreIndependent() {
        assertThat(headers("""
                        县区 | 学段 | 学校数 | 在校生
                        甲县 | 小学 | 12 | 3400
                         | 初中 | 5 | 2100
                        乙县 | 小学 | 8 | 1900
                        """)).containsEntry("D3", "甲县 ; 初中 // 在校生").containsEntry("D4", "乙县 ; 小学 // 在校生");
    }

    @Test
    void numbersOfRowsAndOfColumnsAreNoFigures() {
        assertThat(headers("""
                        序号 | 学校名称 | 在校生 | 教师
                        甲 | 乙 | 1 | 2
                        1 | 实验小学 | 1200 | 80
                        2 | 第二中学 | 2400 | 190
                        """)).containsOnlyKeys("C3", "D3", "C4", "D4");
    }

    @Test
    void aSheetMayHoldSeveralTables() {
        assertThat(headers("""
                        表一 小学
                        县区 | 学校数 | 在校生
                        甲县 | 12 | 3400

                        表二 初中
                        县区 | 班数 | 教师
                        甲县 | 40 | 150
                        """))
                .containsEntry("B3", "甲县 // 学校数")
                .containsEntry("C7", "甲县 // 教师")
                .hasSize(4);
    }

    @Test
    void emptyRowsInsideABodyDoNotEndTheTable() {
        assertThat(headers("""
                        县区 | 学校数

                        甲县 | 12
                        乙县 | 8

                        丙县 | 7
                        """)).containsEntry("B6", "丙县 // 学校数").hasSize(3);
    }

    @Test
    void tablesMayStandSideBySide() {
        assertThat(headers("""
                        地区 | 学校数 | 在校生 | 地区 | 学校数 | 在校生
                        甲县 | 12 | 3400 | 丙县 | 7 | 1800
                        乙县 | 8 | 1900 | 丁县 | 9 | 2000
                        """))
                .containsEntry("C3", "乙县 // 在校生")
                .containsEntry("F3", "丁县 // 在校生")
                .hasSize(8);
    }

    @Test
    void aHeadThatComesAgainBeginsANewPartOfTheTable() {
        assertThat(headers("""
                        县区 | 学校数 | 在校生
                        甲县 | 12 | 3400
                        县区 | 班数 | 教师
                        甲县 | 40 | 150
                        """))
                .containsEntry("B2", "甲县 // 学校数")
                .containsEntry("C4", "甲县 // 教师")
                .hasSize(4);
    }

    @Test
    void aTableWithoutAHeadHasRowHeadersAlone() {
        assertThat(headers("""
                        学校数 | =12
                        在校生 | =3400
                        """))
                .containsEntry("B1", "学校数 // ")
                .containsEntry("B2", "在校生 // ")
                .hasSize(2);
    }

    @Test
    void aYearWithTheNumberOfItsNoteHeadsAColumn() {
        assertThat(headers("""
                        地区 | 2006(3) | 2007
                        甲县 | 12 | 14
                        乙县 | 8 | 9
                        """)).containsEntry("B2", "甲县 // 2006(3)").hasSize(4);
    }

    @Test
    void dotsWithBlanksBetweenThemSetARowInByTheirNumber() {
        assertThat(headers("""
                        住房 | 户数
                        全部 | 30
                        . 自有 | 20
                        . . 独栋 | 12
                        """)).containsEntry("B4", "全部>. 自有>. . 独栋 // 户数").hasSize(3);
    }

    /** For each figure its row headers and column headers. */
    private static Map<String, String> headers(String drawing) {
        Sheet sheet = new Windows(Sketch.grid("表", drawing), Windows.CELLS).next(List.of());
        Map<String, String> headers = new LinkedHashMap<>();
        for (TableArea found : new TableFinder(sheet).tables()) {
            for (TableArea area : new SideBySide(sheet, found).tables()) {
                ColumnHeaders columns = new ColumnHeaders(sheet, area);
                for (HeadedRow row : new RowHeaders(area).read(area.body())) {
                    area.values().forEach(column -> {
                        SheetCell cell = row.row().own(column);
                        if (cell != null && cell.kind().numeric()) {
                            headers.put(
                                    cell.at().a1(),
                                    written(row.paths()) + " // "
                                            + columns.of(column).stream()
                                                    .map(SheetCell::joined)
                                                    .collect(Collectors.joining(">")));
                        }
                    });
                }
            }
        }
        return headers;
    }

    private static String written(List<List<RowHeading>> paths) {
        return paths.stream()
                .map(path -> path.stream().map(RowHeading::words).collect(Collectors.joining(">")))
                .collect(Collectors.joining(" ; "));
    }
}
