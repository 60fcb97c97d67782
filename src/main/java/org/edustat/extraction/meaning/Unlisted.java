package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Region;
import org.edustat.extraction.signs.Signs;

/**
 * Headers that name a place which the codes of the year do not have: a town, a development zone, what the city runs
 * itself. Its figures are not those of the whole place.
 */
final class Unlisted {

    private static final Pattern PLACE = Pattern.compile(
            "#?(?!(?:县|城|乡|集|建制)镇$|湖区$|[全各本我该外跨])\\p{IsHan}{1,10}(?:镇|乡|街道|办事处|学区|教育片区|苏木|农场|林场|开发区|经开区|高新区|新区"
                    + "|示范区|管理区|管委会|园区|度假区|风景区|工业区|保税区|(?<![校地小社城镇政学住农牧山灾老库片战校])区|(?<!贫困|计划|试点|重点|达标|脱贫|帮扶|扶贫|摘帽|先进|合格|均衡|农业|牧业)县|(?<!城)市|旗)"
                    + "|[一二两三四五六七八九十]{1,3}个?(?:市|县|区|旗|县市|县区|市县|区县|县[(]市、区[)])(?:合计|小计|平均)?"
                    + "|市区|[省市州盟地区县旗](?:本级|直(?:属|管)?(?:单位|学校)?|属(?:学校)?)");

    /** The rule by which such a place is told. */
    static final String RULE = "region.unlisted";

    /** The longest series that statistical yearbooks of a place print. */
    private static final int YEARS_AROUND = 20;

    /** Between a heading and what a row has under it; no name of a place holds it. */
    private static final char BESIDE = ':';

    /** A column of towns announces them so. */
    private static final String TOWN = "乡镇:";

    /** Each such name ends with one of these: most headers need no closer look. */
    private static final Signs LAST = Signs.of("镇乡道处区木场会县市旗计均)级属管直位校");

    private Unlisted() {}

    /** Whether the header ends as such a name does, or is announced as one. */
    static boolean mayBe(String header) {
        return isTown(header)
                || !header.isEmpty() && LAST.has(header.charAt(header.length() - 1)) && header.indexOf(BESIDE) < 0;
    }

    static boolean is(String header) {
        return isTown(header) || PLACE.matcher(header).matches();
    }

    private static boolean isTown(String header) {
        return header.startsWith(TOWN);
    }

    /** Whether a place has this code in a year around the paper's. */
    static boolean everBore(Regions regions, String code, int edition) {
        return around(edition).anyMatch(year -> regions.find(code, year).isPresent());
    }

    /**
     * The places with this name in the year next to the paper's that has any: a table of many years, or one without a
     * year, may name a county as it was called before or is called since.
     */
    static List<Region> named(Regions regions, String name, int edition) {
        if (!regions.endsAsPlace(name)) {
            return List.of();
        }
        return around(edition)
                .mapToObj(year -> regions.named(name, year))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The years around one, the nearest first, of two as near the earlier. */
    private static IntStream around(int edition) {
        return IntStream.rangeClosed(1, YEARS_AROUND)
                .flatMap(distance -> IntStream.of(edition - distance, edition + distance));
    }
}
