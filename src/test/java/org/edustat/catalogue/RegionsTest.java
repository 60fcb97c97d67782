package org.edustat.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.Region;

import static org.assertj.core.api.Assertions.assertThat;

class RegionsTest {

    private static final JobsFolder JOBS = JobsFolder.ofWorkingDirectory();
    private static final Regions REGIONS = Regions.load(JOBS);

    @ParameterizedTest(name = "{1} is {0} in {2}")
    @CsvSource({
        "410881, 济源市, 2007",
        "419001, 济源市, 2008",
        "419001, 济源市, 2030",
        "410881, 济源市, 1995",
        "340403, 田家庵区, 2019",
        "410600, 鹤壁市, 2020",
        "150100, 呼和浩特市, 2022",
        "522400, 毕节地区, 2009",
        "520500, 毕节市, 2012",
        "371200, 莱芜市, 2017",
        "370116, 莱芜区, 2019",
        "653228, 和康县, 2024",
        "710000, 台湾省, 2020",
        "810000, 香港特别行政区, 2020",
        "820000, 澳门特别行政区, 2020",
        "100000, 全国, 2020",
    })
    void aCodeHoldsInItsYears(String code, String name, int year) {
        assertThat(REGIONS.find(code, year)).map(Region::name).contains(name);
        assertThat(REGIONS.named(name, year)).extracting(Region::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"340176", "130171", "320571", "419000", "110100", "130101", "999999"})
    void aZoneOrAnEmptyHeadingIsNoDivision(String code) {
        assertThat(REGIONS.find(code, 2020)).isEmpty();
    }

    @Test
    void aMergedCountyIsRememberedForAWhile() {
        Region city = REGIONS.find("350400", 2021).orElseThrow();
        assertThat(REGIONS.justGone(city, 2021, 5)).extracting(Region::code).contains("350402");
        assertThat(REGIONS.justGone(city, 2021, 5)).extracting(Region::name).doesNotContain("三元区");
        assertThat(REGIONS.justGone(city, 2030, 5)).isEmpty();
        Region common = REGIONS.find("140400", 2019).orElseThrow();
        assertThat(REGIONS.justGone(common, 2019, 5)).extracting(Region::name).doesNotContain("郊区", "城区");
    }

    @Test
    void anOldCodeEndsWhereTheNewOneBegins() {
        assertThat(REGIONS.find("410881", 2008)).isEmpty();
        assertThat(REGIONS.find("419001", 2007)).isEmpty();
    }

    @Test
    void inEveryYearEveryParentIsThereAndNoCodeStandsTwice() {
        for (int year = 2000; year <= REGIONS.newestYear() + 1; year++) {
            List<Region> edition = REGIONS.list(year);
            Set<String> codes = new HashSet<>();
            assertThat(edition)
                    .hasSizeGreaterThan(3000)
                    .allSatisfy(region -> assertThat(codes.add(region.code())).isTrue());
            assertThat(edition)
                    .filteredOn(region -> region.parent() != null)
                    .allSatisfy(region -> assertThat(codes).contains(region.parent()));
        }
    }

    @Test
    void parentsRunFromTheCityToTheCountry() {
        assertThat(parents("340403", 2019)).containsExactly("340400", "340000", "100000");
        assertThat(parents("419001", 2018)).containsExactly("410000", "100000");
        assertThat(parents("120101", 2024)).containsExactly("120000", "100000");
        assertThat(parents("100000", 2024)).isEmpty();
    }

    private static List<String> parents(String code, int year) {
        return REGIONS.parents(REGIONS.find(code, year).orElseThrow(), year).stream()
                .map(Region::code)
                .toList();
    }

    @Test
    void aPlaceLiesWithinItselfAndAllAboveIt() {
        assertThat(REGIONS.within("340403", "340403", 2019)).isTrue();
        assertThat(REGIONS.within("340403", "340000", 2019)).isTrue();
        assertThat(REGIONS.within("340403", "100000", 2019)).isTrue();
        assertThat(REGIONS.within("340403", "410000", 2019)).isFalse();
        assertThat(REGIONS.within("410881", "410000", 2018)).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "朝阳区, 2021, 110105 220104",
        "铁西区, 2011, 210106 210303 220302",
        "长安区, 2022, 130102 610116",
        "长春市朝阳区, 2021, 220104",
        "鹤壁, 2020, 410600",
        "济源, 2018, 419001",
        "内蒙古, 2020, 150000",
        "广西, 2020, 450000",
        "和林格尔, 2020, 150123",
        "田家庵, 2019, 340403",
        "东乡县, 2017, 622926",
        "东乡县, 2010, 361029 622926",
        "凉山州, 2020, 513400",
        "威宁县, 2020, 520526",
        "北 京, 2020, 110000",
        "大方, 2009, 522422",
        "教育局, 2020, ''",
    })
    void aNameAloneGivesAllThatBearIt(String name, int year, String codes) {
        assertThat(String.join(
                        " ",
                        REGIONS.named(name, year).stream().map(Region::code).toList()))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "鹤壁市教育局关于招聘教师的通报, 鹤壁市",
        "河南省鹤壁市淇滨区新建小学2所, 河南省鹤壁市淇滨区",
        "长春市朝阳区教育局, 长春市朝阳区",
        "拉萨城关发布, 拉萨城关",
        "晋城市城区学校, 晋城市城区",
        "城区学校与郊区学校, ''",
        "吉林市辖区的学校, ''",
        "南京市区学校, ''",
        "各市辖区教育局, ''",
        "云南山区学校, 云南",
        "西安区教育局, 西安区",
        "学习济源经验, 济源",
        "搬到北京路小学, ''",
        "与南京师范大学合作, ''",
        "省、市和县两级财政, ''",
        "健康县城建设, ''",
        "走访和县教育局, ''",
        "走访了安徽省和县教育局, 安徽省和县",
        "淇县、浚县的学校, 淇县|浚县",
        "茂南、电白分别完成8所, ''",
        "全国共有幼儿园28万所, 全国",
        "全国文明校园2所, ''",
        "贯彻全国教育大会精神, ''",
    })
    void aTextNamesTheLongestPlacesAndNoneOverAnother(String text, String named) {
        assertThat(words(text, REGIONS.mentions(text, 2020))).isEqualTo(named);
    }

    @Test
    void aPlaceToldWithTheOneAboveItIsOneMentionOfTheLower() {
        assertThat(REGIONS.mentions("鞍山市铁西区", 2011)).singleElement().satisfies(mention -> {
            assertThat(mention.start()).isZero();
            assertThat(mention.end()).isEqualTo(6);
            assertThat(mention.candidates()).extracting(Region::code).containsExactly("210303");
        });
    }

    @Test
    void aPaperMayCallItsOwnDistrictsByTheirShortForms() {
        Region maoming = REGIONS.find("440900", 2016).orElseThrow();
        String text = "茂南、电白、高州分别新建公办园8所、14所、19所,资源配置更优。";

        assertThat(words(text, REGIONS.mentions(text, 2016, maoming))).isEqualTo("茂南|电白|高州");
    }

    @Test
    void anOldCodeIsSettledIntoTheEditionOfAYear() {
        assertThat(REGIONS.settle("410881", 2018)).map(Region::code).contains("419001");
        assertThat(REGIONS.settle("419001", 2005)).map(Region::code).contains("410881");
        assertThat(REGIONS.settle("522400", 2015)).map(Region::code).contains("520500");
        assertThat(REGIONS.settle("410600", 2015)).map(Region::code).contains("410600");
        assertThat(REGIONS.settle("999999", 2015)).isEmpty();
    }

    @Test
    void everyAliasNamesItsPlaceInItsExample() {
        assertThat(JobsTable.read(JOBS, RegionFiles.ALIASES, line -> line))
                .isNotEmpty()
                .filteredOn(row -> cell(row, "alias").length() > 1)
                .allSatisfy(row -> assertThat(REGIONS.mentions(cell(row, "example"), REGIONS.newestYear()))
                        .anySatisfy(mention -> assertThat(mention.candidates())
                                .extracting(Region::code)
                                .containsExactly(cell(row, "code"))));
    }

    @Test
    void aSingleSignNamesItsProvinceInTheNumbersOfDocumentsAlone() {
        assertThat(JobsTable.read(JOBS, RegionFiles.ALIASES, line -> line))
                .filteredOn(row -> cell(row, "alias").length() == 1)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(cell(row, "example")).startsWith(cell(row, "alias"));
                    assertThat(REGIONS.signed(cell(row, "alias"), REGIONS.newestYear()))
                            .map(Region::code)
                            .contains(cell(row, "code"));
                    assertThat(REGIONS.mentions(cell(row, "example"), REGIONS.newestYear()))
                            .isEmpty();
                });
    }

    @Test
    void noCommonWordIsAPlaceInItsExample() {
        assertThat(JobsTable.read(JOBS, RegionFiles.COMMON_WORDS, line -> line))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String example = cell(row, "example");
                    assertThat(example).contains(cell(row, "name"));
                    assertThat(words(example, REGIONS.mentions(example, REGIONS.newestYear()))
                                    .split("\\|"))
                            .doesNotContain(cell(row, "name"));
                });
    }

    private static String cell(JobsLine row, String column) {
        return row.text(column);
    }

    private static String words(String text, List<RegionMention> mentions) {
        return String.join(
                "|",
                mentions.stream()
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .toList());
    }
}
