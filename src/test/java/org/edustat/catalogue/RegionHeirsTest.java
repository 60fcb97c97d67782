package org.edustat.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Region;

import static org.assertj.core.api.Assertions.assertThat;

class RegionHeirsTest {

    private static final JobsFolder JOBS = JobsFolder.ofWorkingDirectory();
    private static final Regions REGIONS = Regions.load(JOBS);

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "330181, 2005, 330109",
        "350427, 2021, 350405",
        "350405, 2020, 350427",
        "230703, 2019, 230726",
        "230726, 2018, 230703",
        "341402, 2012, 340181",
        "371202, 2019, 370116",
    })
    void whatBecameADistrictIsSettledIntoIt(String code, int year, String settled) {
        assertThat(REGIONS.settle(code, year)).map(Region::code).contains(settled);
    }

    @ParameterizedTest(name = "{0} was merged or divided")
    @CsvSource({"110103, 2010", "350402, 2021", "330104, 2021", "130421, 2016"})
    void whatWasMergedOrDividedIsNobodyElse(String code, int year) {
        assertThat(REGIONS.settle(code, year)).isEmpty();
    }

    @ParameterizedTest(name = "{0} goes back to {2} in {1}")
    @CsvSource({
        "350405, 2020, 350427, true",
        "350404, 2020, 350402 350403, true",
        "110101, 2009, 110101 110103, true",
        "110101, 2010, 110101, true",
        "320106, 2012, 320106 320107, true",
        "330102, 2020, 330102 330104, false",
        "410621, 2010, 410621, true",
        "650109, 2006, 650108 652303, true",
    })
    void aSeriesGoesBackToWhatLayOnItsGround(String code, int year, String codes, boolean exact) {
        Forebears forebears = REGIONS.forebears(code, year);

        assertThat(String.join(" ", forebears.codes())).isEqualTo(codes);
        assertThat(forebears.exact()).isEqualTo(exact);
    }

    @Test
    void everyHeirStandsInTheYearInWhichItBegins() {
        for (var row : JobsTable.read(JOBS, RegionHeirs.FILE, line -> line)) {
            int year = Math.max(2002, Integer.parseInt(row.text("from")));
            for (String heir : row.text("heirs").split("\\+")) {
                assertThat(REGIONS.find(heir, year)).as(row.toString()).isPresent();
            }
            assertThat(REGIONS.find(row.text("code"), year)).as(row.toString()).isEmpty();
        }
    }

    @Test
    void theCountyNamesThatOccurTwiceGiveAllWhoBearThemAndOneUnderTheirCity() {
        int year = REGIONS.newestYear();
        Map<String, List<Region>> byName = REGIONS.list(year).stream()
                .filter(region -> region.level() == Region.Level.COUNTY)
                .collect(Collectors.groupingBy(Region::name));
        byName.values().removeIf(sharing -> sharing.size() == 1);

        assertThat(byName).hasSizeGreaterThanOrEqualTo(28).containsKeys("桥西区", "鼓楼区", "城区", "朝阳区");
        byName.forEach((name, sharing) -> {
            assertThat(REGIONS.named(name, year)).containsExactlyInAnyOrderElementsOf(sharing);
            for (Region one : sharing) {
                String city = REGIONS.find(String.valueOf(one.parent()), year)
                        .orElseThrow()
                        .name();
                assertThat(REGIONS.named(city + name, year)).as(city + name).containsExactly(one);
            }
        });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "石家庄市桥西区, 2020, 130104",
        "张家口市桥西区, 2020, 130703",
        "邢台市桥西区, 2019, 130503",
        "福州市鼓楼区, 2020, 350102",
        "徐州市鼓楼区, 2020, 320302",
        "开封市鼓楼区, 2020, 410204",
        "南京市鼓楼区, 2012, 320106",
    })
    void aNamesakeIsToldByItsCity(String name, int year, String code) {
        assertThat(REGIONS.named(name, year)).extracting(Region::code).containsExactly(code);
    }
}
