package org.edustat.normalisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Genre;
import org.edustat.concept.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.normalisation.Papers.NORMALISATION;
import static org.edustat.normalisation.Papers.text;
import static org.edustat.normalisation.Papers.workbook;

class AttributionTest {

    private static final Document SILENT = text("各学校认真落实各项工作。");

    private static Attribution of(String path, Document document) {
        return NORMALISATION.attribute(path, document);
    }

    private static String region(Attribution attribution) {
        return attribution.region() == null ? "" : attribution.region().code();
    }

    private static String period(Attribution attribution) {
        return attribution.period() == null ? "" : attribution.period().notation();
    }

    @ParameterizedTest(name = "{0} is of {1} for {2}")
    @CsvSource({
        "410600-鹤壁市/2020/简报.txt, 410600, 2020",
        "鹤壁市/2020年/简报.txt, 410600, 2020",
        "河南省/鹤壁市/2020年/简报.txt, 410600, 2020",
        "410600/2020/简报.txt, 410600, 2020",
        "吉林省/长春市/朝阳区/2021/简报.txt, 220104, 2021",
        "长春市朝阳区2021年总结.txt, 220104, 2021",
        "济源市2018年工作要点.txt, 419001, 2018",
        "济源市2006年工作要点.txt, 410881, 2006",
        "济源2018.txt, 419001, 2018",
        "410600-鹤壁市/2020/淇县2020年总结.txt, 410622, 2020",
        "410600-鹤壁市/2020/材料.zip/淇县2020年总结.txt, 410622, 2020",
        "410600-鹤壁市/2020/鹤壁市淇县2020年总结.txt, 410622, 2020",
        "410600-鹤壁市/2020/淇县、浚县2020年总结.txt, 410600, 2020",
        "410600-鹤壁市/2020/济源市2020年总结.txt, 410600, 2020",
        "410600-鹤壁市/2019-2020学年/简报.txt, 410600, 2019/2020",
        "鹤壁市2018—2020年行动计划.txt, 410600, 2018..2020",
        "a1b2009c.txt, '', ''",
    })
    void theFolderOrTheFileNameSaysItFirst(String path, String region, String period) {
        Attribution attribution = of(path, SILENT);

        assertThat(region(attribution)).isEqualTo(region);
        assertThat(period(attribution)).isEqualTo(period);
    }

    @Test
    void aFileAloneIsReadForPlaceYearAndGenre() {
        Attribution attribution = of(
                "a.txt", text("发布机构: 市教育局 成文日期: 2018-03-05", "标 题: 仙桃市教育局2018年工作要点 发文字号: 仙教〔2018〕2号", "", "全市新建小学2所。"));

        assertThat(region(attribution)).isEqualTo("429004");
        assertThat(period(attribution)).isEqualTo("2018");
        assertThat(attribution.genre()).isEqualTo(Genre.PLAN);
        assertThat(attribution.issued()).isEqualTo(LocalDate.of(2018, 3, 5));
        assertThat(attribution.title()).isEqualTo("仙桃市教育局2018年工作要点");
    }

    @Test
    void theGroundsTellTheWordsThatGaveEachAnswer() {
        Attribution attribution = of("a.txt", text("鹤壁市2020年教育工作总结", "全市新建小学2所。"));

        assertThat(attribution.grounds())
                .extracting(ground -> ground.slot() + " " + ground.value() + " "
                        + ground.label().text())
                .containsExactlyInAnyOrder("GENRE report 总结", "PERIOD 2020 2020年", "REGION 410600 鹤壁市");
        assertThat(attribution.grounds())
                .filteredOn(ground -> ground.slot() == Slot.REGION)
                .allSatisfy(ground -> assertThat(ground.rule()).isEqualTo("attribution.region_in_title"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "鞍山市铁西区2011年工作总结, 210303",
        "四平市铁西区2011年工作总结, 220302",
        "铁西区2011年工作总结, ''",
    })
    void theCityBeforeItDecidesBetweenNamesakes(String title, String region) {
        assertThat(region(of("a.txt", text(title, "铁西区新建小学2所,我区投入500万元。")))).isEqualTo(region);
    }

    @Test
    void aCityThatTheTextNamesDecidesBetweenNamesakes() {
        Document document = text("铁西区2011年工作总结", "铁西区认真落实鞍山市的要求。", "赴沈阳市铁西区学习。");

        assertThat(region(of("a.txt", document))).isEqualTo("210303");
    }

    @Test
    void aDistrictInTheTitleIsThePlaceHoweverOftenItsCityIsNamed() {
        Document document = text("武侯区教育局2021年工作总结", "成都七中、成都树德中学的分校开学,新增成都市新优质学校4所。", "成都市和全市首批窗口学校2所。", "成都大学来访。");

        assertThat(region(of("a.txt", document))).isEqualTo("510107");
    }

    @Test
    void aPaperOnTheWholeCountryIsTheCountrys() {
        assertThat(region(of("a.txt", text("教育部介绍学前教育情况", "目前,我国学前教育毛入园率为86%。"))))
                .isEqualTo("100000");
    }

    @Test
    void aPaperOfACountyIsNotOfTheProvinceThatItNamesInPassing() {
        Document document = text("我县抓紧普及小学教育", "我县是农业县。", "1987年安徽省教委派人来查,全县入学率为99.1%。");

        assertThat(of("a.txt", document).region()).isNull();
    }

    @Test
    void theFolderOfTheCityDecidesBetweenNamesakes() {
        assertThat(region(of("鞍山市/铁西区/2011/a.txt", SILENT))).isEqualTo("210303");
    }

    @Test
    void aPaperNamesItsOwnPlaceMostAndOthersOnce() {
        Document document = text("坚持教育优先发展", "鹤壁市新建小学2所。", "鹤壁市教育局赴济源市学习。", "全市招聘教师,鹤壁市投入3亿元。");

        assertThat(region(of("a.txt", document))).isEqualTo("410600");
    }

    @Test
    void aPaperThatNamesAllDistrictsOfACityAlikeIsTheCitys() {
        Document document = text("重点工作推进", "茂南区8所,电白区14所,高州市19所,化州市13所,信宜市13所。", "茂南区、电白区、高州市、化州市、信宜市在校生增加。");

        assertThat(region(of("a.txt", document))).isEqualTo("440900");
    }

    @Test
    void whereTheNamesAreBlottedOutNoPlaceIsGuessed() {
        Document document = text("关于教育工作的调研报告", "**市认真落实,**市新建小学**所。", "**市与上海市结对,**市、**区赴上海市、上海市浦东新区学习。");

        assertThat(of("a.txt", document).region()).isNull();
    }

    @Test
    void withoutEvidenceNothingIsSaid() {
        Attribution attribution = of("a.txt", SILENT);

        assertThat(attribution.region()).isNull();
        assertThat(attribution.period()).isNull();
        assertThat(attribution.issued()).isNull();
        assertThat(attribution.grounds()).extracting(ground -> ground.slot()).containsExactly(Slot.GENRE);
    }

    @Test
    void aTitleThatBreaksOverLinesIsReadWhole() {
        Attribution notice = of("a.txt", text("鹤壁市教育局", "关于印发《2023年对县级政府履行", "教育职责评价报告》的通知", "2024年4月24日", "全市小学60所。"));
        Attribution audit = of("a.txt", text("浚县审计局", "关于全县学校收费", "情况的审计结果公告", "全县小学60所。"));

        assertThat(notice.title()).isEqualTo("关于印发《2023年对县级政府履行教育职责评价报告》的通知");
        assertThat(period(notice)).isEqualTo("2023");
        assertThat(audit.title()).isEqualTo("关于全县学校收费情况的审计结果公告");
    }

    @Test
    void aSentenceThatBeginsWithAPlaceOpensAPaperThatNamesOnlyThoseAboveIt() {
        Document county = text(
                "精准扶贫交流材料", "2021-04-30", "教育扶贫关系千家万户。武穴市按照黄冈市教育扶贫方案的要求,取得了成效。", "我市有贫困学生6680人。", "结合黄冈市的工作部署,继续完善。");

        assertThat(region(of("a.txt", county))).isEqualTo("421182");
    }

    @Test
    void aPageThatCollectsPapersSaysInItsHeadNothingOfTheFirst() {
        Attribution first = of(
                "a.txt",
                text(
                        "阳春市申报教育强镇",
                        "2024-08-11",
                        "阳春市申报教育强镇(精选2篇)",
                        "1.阳春市申报教育强镇 篇一",
                        "惠东县教育强县督导验收自评报告",
                        "惠东县人民政府",
                        "二○一○年九月",
                        "全县小学140所。"));

        assertThat(region(first)).isEqualTo("441323");
        assertThat(period(first)).isEqualTo("2010");
    }

    @Test
    void ornamentsBetweenTheWordsHideNoYearAndTheMinistrysNewsIsTheNations() {
        Document ornate = text("2019年◈✿✿★,教育事业取得新进展◈✿✿★。", "全国共有学校53.01万所◈✿✿★,全国在校生2.82亿人,全国专任教师1732万人。");
        Document ministry = text("营养改善计划惠及学生", "2016-08-31", "从教育部获悉,全国有29个省份实施了该计划。");

        assertThat(period(of("a.txt", ornate))).isEqualTo("2019");
        assertThat(region(of("a.txt", ornate))).isEqualTo("100000");
        assertThat(region(of("a.txt", ministry))).isEqualTo("100000");
    }

    @Test
    void theOnlyPlaceOfItsRankIsThePapersOwnAndOneBeforeABlottedNameIsNot() {
        Document only = text("资助一分不少", "建立南江县教育救助基金。", "全县乡镇中心校达标100%。");
        Document masked = text("市教育局总结", "推进兰州XX县教育集群项目,兰州XX区分园开工,兰州XX县分园竣工。", "全市小学60所,全市初中20所。");
        Document town =
                text("办人民满意的教育", "我镇先后被授予山东省农村校舍改造先进乡镇、山东省中心镇、山东省无公害蔬菜基地、全省新型乡镇。", "我镇小学15所,我镇幼儿园15所,全镇教师260名。");

        assertThat(region(of("a.txt", only))).isEqualTo("511922");
        assertThat(region(of("a.txt", masked))).isEmpty();
        assertThat(region(of("a.txt", town))).isEmpty();
    }

    @Test
    void theDepartmentOfASiteAboveATitleIsNoTitle() {
        Attribution bulletin =
                of("a.txt", text("发展规划部", "首页 | 发展规划 | 数据", "当前位置: 首页>>数据>>正文", "山西省2018年教育事业发展统计公报", "全省共有学校15000所。"));

        assertThat(bulletin.title()).isEqualTo("山西省2018年教育事业发展统计公报");
        assertThat(bulletin.genre()).isEqualTo(Genre.BULLETIN);
    }

    @Test
    void aWorkbookIsAFormAndItsTitleRowSaysWhose() {
        Attribution attribution = of("a.xlsx", workbook("表一", "淇县2020年基础教育统计表", "单位:人", "学校|在校生", "小学|1200"));

        assertThat(attribution.genre()).isEqualTo(Genre.FORM);
        assertThat(region(attribution)).isEqualTo("410622");
        assertThat(period(attribution)).isEqualTo("2020");
    }

    @Test
    void theOfficeThatFilledATableSaysWhoseItIs() {
        Attribution attribution =
                of("a.xlsx", workbook("Sheet1", "学校基本情况", "填报单位:淇县教育局|单位:人", "学校|在校生|鹤壁市均值", "小学|1200|900"));

        assertThat(region(attribution)).isEqualTo("410622");
        assertThat(attribution.title()).isEqualTo("学校基本情况");
    }

    @Test
    void aTableThatListsTheCountiesOfACityIsTheCitys() {
        Attribution attribution =
                of("2009.xlsx", workbook("1", "各县区幼儿园", "地区|园数", "吴兴区|42", "南浔区|38", "德清县|30", "长兴县|40", "安吉县|25"));

        assertThat(region(attribution)).isEqualTo("330500");
    }

    @Test
    void aPaperOfFewPlacesIsOfTheOneThatHasItsRank() {
        Document province = text("在全省学前教育现场会上的讲话", "我们在大理白族自治州召开全省现场会。", "全省新建幼儿园120所。");
        Document county = text("2016年教育工作总结", "打造寿光市优质教育品牌,我市本科上线2140人,列潍坊市各县市区第一。", "全市新建小学2所。");
        Document visitors = text("2016年教育工作总结", "赴寿光市考察学习。我市新建小学2所,全市招聘教师40名。");

        assertThat(region(of("a.txt", province))).isEqualTo("530000");
        assertThat(region(of("a.txt", county))).isEqualTo("370783");
        assertThat(region(of("a.txt", visitors))).isEmpty();
    }

    @Test
    void countiesOfOneCityInAPaperThatSaysOurCityAreThatCitys() {
        Document city = text("教育补短板", "我市建成项目38个。", "全市学位增加最快的是三台县和盐亭县。");
        Document two = text("教育补短板", "我市建成项目38个。", "全市学位增加最快的是淇县和盐亭县。");

        assertThat(region(of("a.txt", city))).isEqualTo("510700");
        assertThat(region(of("a.txt", two))).isEmpty();
    }

    @Test
    void aCountyThatIsToldOfUnderTheNameOfItsProvinceIsThePapersOwn() {
        Document county = text("陕西山里娃上学不花钱", "镇巴县的家长最有体会,全县幼儿都不交费。", "镇巴县今年又添了新校车,全县小学60所。");

        assertThat(region(of("a.txt", county))).isEqualTo("610728");
    }

    @Test
    void theNewspaperBehindTheDaySaysWhichCity() {
        Document news = text("教师节里话教师", "2019年9月10日 烟台晚报", "全市小学60所,我市教师6.4万人。");

        assertThat(region(of("a.txt", news))).isEqualTo("370600");
    }

    @Test
    void anExcerptThatBeginsWithAPlaceIsAboutIt() {
        Document province = text("海南今年秋季启动营养改善计划,五指山市1200名学生受益,标准为每生每天4元。");
        Document others = text("海南今年秋季启动营养改善计划,鹤壁市1200名学生受益,标准为每生每天4元。");
        Document chain = text("临沧市的凤庆县是一个教育大县,凤庆县小学60所。", "各学校认真落实。");

        assertThat(region(of("a.txt", province))).isEqualTo("460000");
        assertThat(region(of("a.txt", others))).isEmpty();
        assertThat(region(of("a.txt", chain))).isEqualTo("530921");
    }

    @Test
    void aHeadlineThatKeepsThePlaceForItsTextIsNotOfTheProvince() {
        Attribution attribution = of("a.txt", text("计划新招教师400人,山东这一地发布教育计划", "东昌府区第十八届人民代表大会开幕。2023年东昌府区将新增学位3150个。"));
        Attribution wordOfEveryDay = of("a.txt", text("惠民生之本——2014年教育项目综述", "全县新建小学2所,全县招聘教师20名。"));

        assertThat(region(attribution)).isEqualTo("371502");
        assertThat(period(attribution)).isEqualTo("2023");
        assertThat(region(wordOfEveryDay)).isEmpty();
    }

    @Test
    void whatTheNationsOfficesDoIsOfTheCountry() {
        Attribution attribution = of("a.txt", text("中央财政31亿元支持“改薄”计划 同比增长近50%", "近日下拨补助资金31亿元。"));

        assertThat(region(attribution)).isEqualTo("100000");
    }

    @Test
    void whoGivesThePaperOutSaysWhoseItIs() {
        Attribution attribution =
                of("a.txt", text("关于教师队伍建设情况的调研报告", "昭通市人大常委会教科文卫工作委员会", "(2015年9月)", "全市教职工54876人。"));

        assertThat(region(attribution)).isEqualTo("530600");
    }

    @Test
    void theNationsOwnBulletinIsOfTheCountry() {
        Attribution attribution = of("a.txt", text("2月28日,国家统计局发布《中华人民共和国2024年国民经济和社会发展统计公报》。", "2024年小学招生1461万人。"));

        assertThat(region(attribution)).isEqualTo("100000");
        assertThat(period(attribution)).isEqualTo("2024");
    }

    @Test
    void aReportToTheNationsCongressIsOfTheNationAndOfTheYearBefore() {
        Attribution attribution = of(
                "a.txt", text("政府工作报告", "——2008年3月5日在第十一届全国人民代表大会第一次会议上", "国务院总理", "2006年,教育支出增长12%。", "惠及学生1.5亿人。"));

        assertThat(region(attribution)).isEqualTo("100000");
        assertThat(period(attribution)).isEqualTo("2007");
    }

    @Test
    void anOfficeThatTellsItsRankAloneIsNotThatOfTheProvince() {
        Attribution attribution =
                of("a.txt", text("区教体局2020年工作计划", "1.创建全省全国首批优质均衡发展区。", "2.新建幼儿园9所。", "3.推进庐阳区全民健身中心建设。", "4.办好学校。"));

        assertThat(region(attribution)).isEqualTo("340103");
    }
}
