package org.edustat.extraction.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;
import org.edustat.extraction.Extracted;
import org.edustat.extraction.Extraction;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms that districts send, drawn small. */
class TableMeaningTest {

    private static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));
    private static final Extraction EXTRACTION = new Extraction(CATALOGUE);

    private static final Attribution PAPER = new Attribution(
            new Region("410600", "鹤壁市", Region.Level.PREFECTURE, "410000", 1980, null),
            Period.year(2020),
            Genre.FORM,
            null,
            "教育事业统计",
            List.of());

    @Test
    void indicatorsInRowsAndStagesInColumns() {
        assertThat(read("""
                        2020年教育事业基本情况 | < | < | <
                        指标名称 | 计量单位 | 小学 | 初中 | 普通高中
                        甲 | 乙 | 1 | 2 | 3
                        学校数 | 所 | =120 | =45 | =12
                        班数 | 个 | =1002 | =480 | =230
                        在校学生数 | 人 | =38115 | =20133 | =11820
                        其中：女 | 人 | =18000 | =9500 | =5600
                        专任教师 | 人 | =2217 | =1650 | =980
                        """))
                .containsEntry("C4", "120所 schools primary 2020")
                .containsEntry("D5", "480个 classes lower_secondary 2020")
                .containsEntry("E6", "11820人 students general_upper_secondary 2020")
                .containsEntry("C7", "18000人 ? primary 2020")
                .containsEntry("D8", "1650人 teachers lower_secondary 2020")
                .hasSize(15);
    }

    @Test
    void bracketsSideBySideStandBehindTheWordsOfAHeader() {
        assertThat(read("""
                        2020年各县区小学情况 | < | <
                        县区 | 在校生数(人)(含附设班) | 专任教师)(
                        浚县 | =38115 | =2217
                        淇县 | =20133 | =1650
                        """))
                .containsEntry("B3", "38115人 students primary 410621 2020")
                .hasSize(4);
    }

    @Test
    void aPlaceWhoseNameHoldsAWordOfBuildingHasItsStock() {
        assertThat(read("""
                        2020年各县区小学情况 | <
                        县区 | 在校生数（人）
                        江西省东湖区 | =52
                        江西省新建区 | =40
                        """)).containsEntry("B4", "40人 students primary 360112 2020");
    }

    @Test
    void countiesInRowsAndTwoLevelsOfIndicatorsInColumns() {
        assertThat(read("""
                        鹤壁市2020年小学基本情况 | < | < | < | <
                         |  |  |  | 单位：人
                        县区 | 在校生 | < | 教职工 | <
                        ^ | 合计 | 其中：女 | 合计 | 其中：专任教师
                        全市 | =38115 | =18000 | =2654 | =2217
                        淇滨区 | =12000 | =5800 | =800 | =700
                        浚县 | =15000 | =7000 | =1000 | =880
                        """))
                .containsEntry("B5", "38115人 students primary 410600 2020")
                .containsEntry("B6", "12000人 students primary 410611 2020")
                .containsEntry("C6", "5800人 ? primary 410611 2020")
                .containsEntry("D7", "1000人 staff primary 410621 2020")
                .containsEntry("E7", "880人 teachers primary 410621 2020");
    }

    @Test
    void aListOfSchools() {
        assertThat(read("""
                        序号 | 学校名称 | 办学性质 | 在校生数（人） | 专任教师数（人） | 占地面积（亩）
                        1 | 淇滨区实验小学 | 公办 | 1200 | 80 | 30.5
                        2 | 外国语小学 | 民办 | 900 | 60 | 22
                         | 合计 |  | 2100 | 140 | 52.5
                        """))
                .containsEntry("D2", "1200人 students primary public 410611 淇滨区实验小学")
                .containsEntry("E3", "60人 teachers primary private 外国语小学")
                .containsEntry("F2", "30.5亩 land_area primary public 410611 淇滨区实验小学");
    }

    @Test
    void theSectionSaysTheIndicatorAndTheColumnTheStage() {
        assertThat(read("""
                        县区 | 小学 | 初中
                        一、在校学生数（人） | < | <
                        浚县 | 15000 | 8000
                        淇县 | 7000 | 4000
                        二、学校数（所） | < | <
                        浚县 | 60 | 20
                        """))
                .containsEntry("B3", "15000人 students primary 410621")
                .containsEntry("C4", "4000人 students lower_secondary 410622")
                .containsEntry("C6", "20所 schools lower_secondary 410621");
    }

    @Test
    void yearsInRowsUnderAHeadThatWasSpreadOverTwoRows() {
        assertThat(read("""
                        历年在校学生数 | < | <
                         |  | 单位：万人
                        年 份 | 普 通 |
                         | 中 学 | #高 中
                        2018 | 3.19 | 1.17
                        2019年 | 3.22 | 1.20
                        2019-2020学年 | 3.30 | 1.25
                        """))
                .containsEntry("B5", "3.19万人 students secondary 2018")
                .containsEntry("C6", "1.20万人 students general_upper_secondary 2019")
                .containsEntry("C7", "1.25万人 students general_upper_secondary 2019/2020");
    }

    @Test
    void aShareKeepsItsUnitBesideAColumnOfUnits() {
        assertThat(read("""
                        指标 | 单位 | 2019年 | 2020年 | 比上年增长（%）
                        在校学生数 | 万人 | 12.1 | 12.5 | 3.3
                        　小学 | 万人 | 7.1 | 7.2 | 1.4
                        　　#女生 | 万人 | 3.3 | 3.4 | 3.0
                        学校数 | 所 | 398 | 401 | 0.8
                        """))
                .containsEntry("C2", "12.1万人 students 2019")
                .containsEntry("E2", "3.3% students 2020")
                .containsEntry("E3", "1.4% students primary 2020")
                .containsEntry("D3", "7.2万人 students primary 2020")
                .containsEntry("D4", "3.4万人 ? primary 2020")
                .containsEntry("D5", "401所 schools 2020");
    }

    @Test
    void placesInColumnsAndMixedUnitsInRows() {
        assertThat(read("""
                        指标 | 全市 | 山城区 | 浚县
                        幼儿园数（所） | 220 | 40 | 60
                        　其中：公办 | 100 | 20 | 30
                        普惠性幼儿园覆盖率（%） | 85.2 | 84 | 85
                        生师比 | 17.2:1 | 16.9:1 | 17.5:1
                        新增学位（个） | 4320 | 900 | 1200
                        """))
                .containsEntry("C2", "40所 schools preschool 410603")
                .containsEntry("C3", "20所 schools preschool public 410603")
                .containsEntry("B4", "85.2% inclusive_share preschool 410600")
                .containsEntry("D6", "1200个 school_places_added 410621")
                .hasSize(15);
    }

    @Test
    void aMaskedFigureIsAStatementAndAMissingOneIsNone() {
        List<Statement> statements = statements("""
                县区 | 学校数（所） | 在校生（人） | 入学率
                浚县 | ** | 15000 | 99.8%
                淇县 | — | 7000 | %99.9
                """);
        assertThat(statements).hasSize(5);
        assertThat(statements.get(0).quantity().qualifier()).isEqualTo(Qualifier.MASKED);
        assertThat(statements.get(4).quantity().number()).isEqualByComparingTo("99.9");
    }

    @Test
    void aPartPointsToItsWhole() {
        List<Statement> statements = statements("""
                指标 | 2020年
                教职工数 | 4967
                　#专任教师 | 3508
                """);
        assertThat(statements.get(0).partOf()).isNull();
        assertThat(statements.get(1).partOf()).isEqualTo("表!B2");
    }

    @Test
    void aFigureIsQuotedWithItsHeaders() {
        Origin origin = statements("""
                        县区 | 小学 | <
                        ^ | 学校数 | 在校生
                        浚县 | 60 | 15000
                        """).get(1).origin();
        assertThat(origin.quotation()).isEqualTo("浚县 | 小学 | 在校生");
        assertThat(origin.place()).isEqualTo("表!C3");
    }

    @Test
    void wordsInPlaceOfANumberAreAFinding() {
        Extracted extracted = extracted("""
                县区 | 学校数（所） | 在校生（人）
                浚县 | 60 | 约1.5万或1.6万
                淇县 | 30 | 7000
                淇滨区 | 40 | 12000
                """);
        assertThat(extracted.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).startsWith("表!C2", "约1.5万或1.6万"));
    }

    @Test
    void aGradeIsOneOfTheStageThatTheTableNames() {
        assertThat(read("""
                        2020年普通高中学生数 | < | < | <
                        县区 | 在校生（人） | < | <
                        ^ | 合计 | 一年级 | 二年级
                        浚县 | =9000 | =3100 | =3000
                        """))
                .containsEntry("B4", "9000人 students general_upper_secondary 410621 2020")
                .containsEntry("C4", "3100人 ? general_upper_secondary 410621 2020");
    }

    @Test
    void whatIsBuiltOfAKindIsNoSchoolByThatName() {
        assertThat(read("""
                        2020年度民生实事进展情况表 | < | < | <
                        序号 | 项目名称 | 单位 | 年度目标 | 累计完成
                        1 | 新改扩建幼儿园 | 所 | =20 | =17
                        2 | 新建改建义务教育学校 | 所 | =12 | =11
                        """))
                .containsEntry("D3", "20所 schools_opened preschool 2020")
                .containsEntry("E4", "11所 schools_opened compulsory 2020");
    }

    @Test
    void nothingIsAPartOfAShare() {
        assertThat(read("""
                        2020年普通高中招生计划完成情况 | < | < | < | <
                        县区 | 招生计划（人） | 实际录取（人） | 完成率（%） | 其中:统招 | 指标生
                        浚县 | =767 | =745 | =97.1 | =235 | =207
                        """))
                .containsEntry("C3", "745人 entrants general_upper_secondary 410621 2020")
                .containsEntry("E3", "235人 ? general_upper_secondary 410621 2020");
        assertThat(kinds("""
                        2020年普通高中招生计划完成情况 | < | <
                        县区 | 招生计划（人） | 实际录取（人）
                        浚县 | =767 | =745
                        """)).containsExactly(Kind.TARGET, Kind.OBSERVATION);
    }

    @Test
    void besideTheFigureStandsWhatBecameOfTheLastOne() {
        assertThat(kinds("""
                        指标 | 单位 | 2020年 | 比上年±%
                        小学在校生 | 万人 | =43.2 | =-1.6
                        初中在校生 | 万人 | =21.5 | =1.9
                        """)).containsExactly(Kind.OBSERVATION, Kind.CHANGE, Kind.OBSERVATION, Kind.CHANGE);
    }

    @Test
    void boundsAreWrittenInManyWays() {
        assertThat(statements("""
                        县区 | 普惠性幼儿园覆盖率(%)
                        浚县 | ≥85
                        淇县 | ＞90
                        淇滨区 | ＜95
                        """))
                .extracting(statement -> statement.quantity().qualifier())
                .containsExactly(Qualifier.AT_LEAST, Qualifier.OVER, Qualifier.UNDER);
    }

    @Test
    void aGrowthInTheTitleIsThatOfTheColumnsThatSayIt() {
        assertThat(kinds("""
                        2020年在校生增长情况统计表 | < | < | <
                        县区 | 小学在校生（人） | < | <
                        ^ | 2019年 | 2020年 | 增长率（%）
                        浚县 | =9000 | =9180 | =2
                        """)).containsExactly(Kind.OBSERVATION, Kind.OBSERVATION, Kind.CHANGE);
    }

    @Test
    void whatStandsNowInTheTableOfAPlanIsOfTheYearBefore() {
        assertThat(read("""
                        小学布局调整规划表（2021—2025年） | < | <
                        县区 | 现有学校数（所） | 新建学校数（所）
                        浚县 | =33 | =5
                        """)).containsEntry("B3", "33所 schools primary 410621 2020");
    }

    @Test
    void theSourceOfASumThatNobodyKnowsIsNotTheSum() {
        assertThat(read("""
                        2020年营养改善计划实施情况表 | < | <
                        县区 | 膳食补助资金（万元） | 其中：中央资金
                        浚县 | =2371 | =655
                        """)).containsEntry("C3", "655万元 ? 410621 2020");
    }

    @Test
    void aPartOfPeopleIsCountedAsPeople() {
        Statement part = statements("""
                        2020年普通高中招生情况 | <
                        县区 | 招生数 | 其中:统招
                        浚县 | =310 | =150
                        """).get(1);
        assertThat(part.value(Slot.INDICATOR)).isNull();
        assertThat(part.quantity().measure())
                .isNotNull()
                .satisfies(people -> assertThat(people.unit()).isEqualTo(Unit.PERSON));
    }

    @Test
    void whatAPaperSaysDoesNotHangOnThePapersBeforeIt() {
        Document plain = document("""
                        2020年学校情况 | <
                        县区 | 小学
                        浚县 | =31
                        淇县 | =22
                        """);
        Document damaged = document("""
                        受损学校情况 | <
                        县区 | 小学
                        浚县 | =31
                        淇县 | =22
                        """);
        Extraction one = new Extraction(CATALOGUE);
        Extraction other = new Extraction(CATALOGUE);
        List<Statement> ofDamaged = one.extract(damaged, PAPER).statements();
        List<Statement> ofPlain = other.extract(plain, PAPER).statements();
        assertThat(one.extract(plain, PAPER).statements()).isEqualTo(ofPlain).isNotEmpty();
        assertThat(other.extract(damaged, PAPER).statements())
                .isEqualTo(ofDamaged)
                .isNotEmpty();
    }

    @Test
    void aHeaderOfThousandsOfSignsIsRead() {
        String endless = "园(含小学".repeat(4_000);
        assertThat(read("2020年学校情况 | <\n县区 | " + endless + "\n浚县 | =31\n")).hasSize(1);
    }

    private static List<Kind> kinds(String drawing) {
        return statements(drawing).stream().map(Statement::kind).toList();
    }

    private static Extracted extracted(String drawing) {
        return EXTRACTION.extract(document(drawing), PAPER);
    }

    private static Document document(String drawing) {
        return new Document(FileKind.XLSX, "", List.of(Sketch.grid("表", drawing)));
    }

    private static List<Statement> statements(String drawing) {
        return extracted(drawing).statements();
    }

    /** For each cell its number and what fills its slots, a question mark where nothing says what is counted. */
    private static Map<String, String> read(String drawing) {
        Map<String, String> read = new LinkedHashMap<>();
        for (Statement statement : statements(drawing)) {
            Origin.InGrid origin = (Origin.InGrid) statement.origin();
            String unit = statement.quantity().measure() == null
                    ? ""
                    : statement.quantity().measure().text();
            String counted = statement
                    .filling(Slot.INDICATOR)
                    .map(filling -> filling.value())
                    .orElse("?");
            String rest = Stream.of(Slot.STAGE, Slot.SECTOR, Slot.REGION, Slot.PERIOD, Slot.INSTITUTION)
                    .map(statement::value)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            read.put(origin.cell().a1(), statement.quantity().number() + unit + " " + counted + " " + rest);
        }
        return read;
    }
}
