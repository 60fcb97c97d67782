package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Region;

/**
 * A name that a division goes by.
 *
 * @param text the name
 * @param form how far it can be trusted to mean the place
 */
record RegionName(String text, Region region, Form form) {

    /** How a name is built, and with it when it is a mention. */
    enum Form {
        /** The official name, or one as plain: 东乡县 for 东乡族自治县, 凉山州 or 凉山自治州 for 凉山彝族自治州. */
        FULL,
        /** The stem of a province, a prefecture or a city under a province: 河南, 鹤壁, 济源. */
        SHORT,
        /** The stem of a county, 淇滨: a mention under its city only. */
        LOCAL
    }

    private static final Pattern RANK = Pattern.compile("(特别行政区|自治州|自治县|自治旗|自治区|地区|林区|特区|新区|省|市|盟|州|区|县|旗)$");
    private static final Pattern AUTONOMOUS = Pattern.compile("自治([州县旗])$");

    /** The peoples as they stand in the names of autonomous divisions, with 族 or without. */
    private static final Pattern PEOPLE = Pattern.compile("("
            + "(保安|布朗|布依|朝鲜|达斡尔|傣|东乡|侗|独龙|鄂温克|仡佬|哈尼|哈萨克|回|景颇|柯尔克孜|拉祜|黎|傈僳|满|毛南|蒙古|苗|仫佬"
            + "|纳西|怒|普米|羌|撒拉|畲|水|塔吉克|土家|土|佤|维吾尔|锡伯|瑶|彝|裕固|藏|壮|白|各)族"
            + "|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔)$");

    /** Ends of stems that are half a name: 土默特左(旗), 井陉矿(区). */
    private static final Pattern HALF = Pattern.compile("[左右前后中矿]$");

    private static final int SHORTEST_STEM = 2;

    /** All names of a division that can be derived from the official one, that one first. */
    static List<RegionName> of(Region region) {
        List<RegionName> names = new ArrayList<>();
        names.add(new RegionName(region.name(), region, Form.FULL));
        String stem = stem(region.name());
        var autonomous = AUTONOMOUS.matcher(region.name());
        if (autonomous.find() && !stem.isEmpty()) {
            names.add(new RegionName(stem + autonomous.group(1), region, Form.FULL));
            names.add(new RegionName(stem + autonomous.group(), region, Form.FULL));
        }
        if (stem.length() >= SHORTEST_STEM && !HALF.matcher(stem).find() && !stem.equals(region.name())) {
            names.add(new RegionName(stem, region, shortForm(region)));
        }
        return names;
    }

    /** The name without rank and peoples: 威宁 for 威宁彝族回族苗族自治县, 浚 for 浚县. */
    static String stem(String name) {
        String stem = RANK.matcher(name).replaceFirst("");
        if (stem.length() < SHORTEST_STEM) {
            return stem;
        }
        for (var people = PEOPLE.matcher(stem); people.find(); people = PEOPLE.matcher(stem)) {
            if (people.start() < SHORTEST_STEM) {
                return stem.endsWith("族") ? stem.substring(0, stem.length() - 1) : stem;
            }
            stem = stem.substring(0, people.start());
        }
        return stem;
    }

    private static Form shortForm(Region region) {
        boolean underProvince = region.parent() != null && region.parent().endsWith("0000");
        boolean city = region.level() != Region.Level.COUNTY
                || (underProvince && region.name().endsWith("市"));
        return city ? Form.SHORT : Form.LOCAL;
    }
}
