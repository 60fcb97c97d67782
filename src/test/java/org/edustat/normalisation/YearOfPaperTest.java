package org.edustat.normalisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.normalisation.Papers.NORMALISATION;
import static org.edustat.normalisation.Papers.text;

/** Which year, or which years, a paper is about, and when it was given out. */
class YearOfPaperTest {

    private static Attribution of(String path, Document document) {
        return NORMALISATION.attribute(path, document);
    }

    private static String period(Attribution attribution) {
        return attribution.period() == null ? "" : attribution.period().notation();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "浚县2019年工作总结, 2020-01-08, 2019",
        "浚县2019/2020学年初教育统计, 2019-12-01, 2019/2020",
        "浚县2019/20学年初教育统计, 2019-12-01, 2019/2020",
        "浚县学前教育行动计划(2017—2020年), 2017-05-01, 2017..2020",
        "浚县“做优教育”三年行动计划, 2019-11-06, 2019..2021",
        "浚县“十四五”教育发展规划, 2021-12-20, 2021..2025",
        "浚县“十二五”教育发展综述, 2015-12-09, 2015",
        "浚县“十四五”教育规划2023年工作要点, 2023-01-09, 2023",
        "浚县2019年工作完成情况和2020年工作安排的报告, 2019-12-28, 2019",
        "浚县教育掠影, 2020-09-18, 2020",
        "浚县2019年教育工作计划, 2019-01-30, 2019",
    })
    void theYearIsThatOfTheTitleElseThatOfTheIssue(String title, String issued, String period) {
        assertThat(period(of("a.txt", text(title, "发布时间:" + issued, "各学校认真落实。"))))
                .isEqualTo(period);
    }

    @Test
    void aYearbookTellsOfTheYearBefore() {
        assertThat(period(of("a.txt", text("浚县年鉴(2014)", "教育", "2013年,全县有小学45所。"))))
                .isEqualTo("2013");
        assertThat(period(of("a.txt", text("浚县年鉴(2014)", "教育", "全县有小学45所。")))).isEqualTo("2014");
    }

    @Test
    void aPlanInTheFolderOfAYearKeepsItsSpan() {
        Document plan = text("淇县学前教育行动计划(2018—2020年)", "新建小学2所。");

        assertThat(period(of("淇县/2018/a.txt", plan))).isEqualTo("2018..2020");
        assertThat(period(of("淇县/2021/a.txt", plan))).isEqualTo("2021");
    }

    @Test
    void aReportOfTheFirstMonthsLooksBackWhereItsTextDoes() {
        Document document = text("浚县教育工作汇报", "(2020年1月8日)", "截至2019年底,小学60所。2019年招聘教师30人。");

        assertThat(period(of("a.txt", document))).isEqualTo("2019");
    }

    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource({
        "浚县教育这样干, 一、2020年工作回顾, 2021年新建小学2所。, 2020",
        "浚县教育局概况, 第二部分 2021年度部门决算表, 全县小学60所。, 2021",
        "淇县一中质量报告, (2016-2017学年), 在校生2600人。, 2016/2017",
        "加快学前教育的若干意见, (浚政〔2005〕39号), '2007年,全县入园率达到90%。', 2005",
        "浚县要闻, '本报讯 2022年12月30日,浚县召开大会。', '2023年,推进10所学校建设。', 2022",
        "教育六到位, '按照省里的要求,2011年,我县下发了计划。', 全县小学60所。, 2011",
        "教育六到位, 浚政〔2012〕3号文件, '2011年,全县小学60所。', 2011",
        "教育六到位, '按豫教督2007[18]号,2006年底全县小学60所。', 各学校认真落实。, ''",
        "教育六到位, '到2030年,全县小学60所。', 各学校认真落实。, ''",
        "浚县改薄通报, 浚改薄〔2019〕6号, 现将截至2018年10月底的工作情况通报如下:, 2018",
        "浚县自查, '对2021年以来履行教育职责情况全面自查,现将自查情况报告如下:', 全县小学60所。, 2021",
        "浚县班班通, '2012年10月9日,记者从县教育局了解到,各校都已配齐。', 全县小学60所。, 2012",
        "浚县要闻, '今年全县开办幼儿园6所。', 2017年年底前再投用2所。, 2017",
        "浚县学校, '2012学年,全县小学在校生2600人。', 各学校认真落实。, 2012",
        "教育六到位, '昨天召开的2017年浚县教育工作会议提出,今年新建小学2所。', 各学校认真落实。, 2017",
        "教育六到位, '从2014年开始,经过五年努力,实现四个目标。', 全县小学60所。, 2014..2018",
        "教育六到位, '《河南省学前教育行动计划(2011-2013年)》实施三年来,成效明显。', 全县小学60所。, 2013",
        "教育六到位, '到2017年,入园率达到85%。', '到2017年,全县小学60所。', ''",
        "教育六到位, '全镇人口3.6万人,2007年全镇人均收入2400元。', 全镇小学9所。, 2007",
        "全县会议上的讲话, '会议的主要任务是总结2021年工作,安排今年任务。', 全县小学60所。, 2021",
        "教育六到位, 二、2024年重点工作完成情况, 全县小学60所。, 2024",
        "某某中学, '2007年招收5个班,2007年有教师26人。', '学校2011年有412人参加高考。', 2011",
        "某某中学, '2007年招收5个班,2007年有教师26人。', 学校在2011年将有80个班。, 2007",
        "学前教育现场会讲话, '一、“十二五”期间,学前教育取得长足发展', 新建幼儿园120所。, 2011..2015",
    })
    void headingsAndWhatIsToldOfTheOwnPlaceTellTheYear(String title, String first, String second, String period) {
        assertThat(period(of("a.txt", text(title, first, second)))).isEqualTo(period);
    }

    @Test
    void aPageThatWasPutUpYearsLaterLeavesThePaperItsOwnYear() {
        Document sample = text("县教育局工作总结范本", "时间:2023-09-12", "2020年,全县有学校480所。", "截至2020年10月投入5000万元。");
        Document inTime = text("县教育局工作总结", "时间:2021-09-12", "2020年以来,全县有学校480所。");
        Document collected =
                text("2025年履行教育职责汇报(精选6篇)", "2024-06-29", "X县人民政府(2015年5月16日)", "现将2014年教育发展有关情况汇报如下:", "全县有学校226所。");
        Document since = text("县教育局工作汇报", "时间:2023-09-12", "2018年以来,全县新建学校8所。");

        assertThat(period(of("a.txt", sample))).isEqualTo("2020");
        assertThat(period(of("a.txt", inTime))).isEqualTo("2021");
        assertThat(period(of("a.txt", collected))).isEqualTo("2014");
        assertThat(period(of("a.txt", since))).isEqualTo("2023");
    }

    @Test
    void aGovernmentReportsToTheCongressOfSpringOnTheYearBefore() {
        Document spring = text("2026年青海省政府工作报告", "时间:2026-02-10", "刚刚过去的2025年,全省新增学位2万个。");
        Document autumn = text("2026年青海省政府工作报告", "时间:2026-09-10", "与2025年相比,全省新增学位2万个。");

        assertThat(period(of("a.txt", spring))).isEqualTo("2025");
        assertThat(period(of("a.txt", autumn))).isEqualTo("2026");
    }

    @Test
    void aReportToAMeetingIsOfTheYearThatItsHeadingLooksBackOn() {
        Attribution report =
                of("a.txt", text("深化改革 突破创新", "2014-03-14", "——在2014年全市教育工作会议上的报告", "一、2013年教育工作回顾", "主要任务已经完成。"));

        assertThat(report.genre()).isEqualTo(Genre.REPORT);
        assertThat(period(report)).isEqualTo("2013");
    }

    @Test
    void anEventInTheTitleTellsTheYear() {
        assertThat(period(of("a.txt", text("喜迎二十大:浚县教育谱新篇", "各学校认真落实。")))).isEqualTo("2022");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'发布日期：２０１３－１２－２５ 浏览次数', 2013-12-25",
        "时间: 2023-8-30 10:58, 2023-08-30",
        "2020-09-18 16:05 来源:教育厅, 2020-09-18",
        "（2017年10月16日）, 2017-10-16",
        "浚县教育局 二〇一八年二月十五日, 2018-02-15",
        "2018年13月40日, ",
    })
    void theDateOfIssueStandsInAFieldAtTheHeadOrBelow(String line, LocalDate issued) {
        assertThat(of("a.txt", text("浚县教育工作", line, "各学校认真落实。")).issued()).isEqualTo(issued);
    }

    @Test
    void headlinesOfASchemeAreNoPlansAndListsOfWhatIsToBeDoneAre() {
        assertThat(of("a.txt", text("黎平县启动营养改善计划 5万学生受益", "全县小学60所。")).genre()).isEqualTo(Genre.NEWS);
        assertThat(of("a.txt", text("中央财政31亿元支持“改薄”计划 同比增长近50%", "小学60所。")).genre())
                .isEqualTo(Genre.NEWS);
        String demands = "（三）加强队伍建设。每年招聘教师300名。";
        String more = "（四）加强经费保障。财政投入不低于5亿元。";
        assertThat(of("a.txt", text(demands, more)).genre()).isEqualTo(Genre.PLAN);
        assertThat(of("a.txt", text(demands, more, "目前全市有小学60所。")).genre()).isEqualTo(Genre.NEWS);
        assertThat(of("a.txt", text("教育局2020年为民办实事", "1.新建小学2所。")).genre()).isEqualTo(Genre.PLAN);
        assertThat(of("a.txt", text("教育局2020年为民办实事完成情况", "1.新建小学2所。")).genre()).isEqualTo(Genre.REPORT);
    }

    @Test
    void theNumberOfADocumentDatesIt() {
        Attribution attribution = of("a.txt", text("杭州市关于加快学前教育发展的若干意见", "(杭政函〔2005〕39号)", "到2007年入园率达到96%。"));

        assertThat(period(attribution)).isEqualTo("2005");
    }

    @Test
    void aPaperThatTellsOfSpringCountsTheYearBefore() {
        Attribution attribution = of("a.txt", text("青海省教育工作情况报告", "2014年春季学期发放助学金5.8亿元。", "截止2013年底,小学入学率99.7%。"));

        assertThat(period(attribution)).isEqualTo("2014");
    }

    @Test
    void newsOfABulletinIsOfTheYearOfTheBulletin() {
        Attribution attribution = of("a.txt", text("我国民办学校招生情况", "2020-05-20 14:08", "据最新2019年全国教育事业发展统计公报,民办学校19万所。"));

        assertThat(period(attribution)).isEqualTo("2019");
    }
}
