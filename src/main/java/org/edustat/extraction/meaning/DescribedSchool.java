package org.edustat.extraction.meaning;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.extraction.signs.Sought;

/** Whether a sentence tells of one school, or of a few that it names: what those have is no figure of the place. */
final class DescribedSchool {

    /** What a school has that is being described. */
    private static final Set<String> ITS_OWN = Set.of(
            "land_area",
            "floor_area",
            "classes",
            "books",
            "computers",
            "investment",
            "students",
            "entrants",
            "teachers",
            "staff",
            "school_places");

    private static final Set<String> ITS_PEOPLE = Set.of("students", "entrants", "graduates", "teachers", "staff");

    private static final String MONEY = "investment";

    /** 青山小学占地31亩, 第三小学总投资2亿元. */
    private static final Sought SITE = Sought.of("(?:小学|中学|幼儿园)(?:[东西南北新分]校区)?(?:总?占地|用地|总投资|概算|计划投资|设计规模|设计办学规模)");

    /** What stands before 小学 where no kind of schools is meant: 第三, 县城的青山. */
    private static final Pattern NAME = Pattern.compile(
            ".*第[一二三四五六七八九十]{1,3}(?:实验|初级|高级|中心)?|(?:.*的|.*[,，:：县市区镇乡])?(?!全|各|所有|农村|城区|城乡|普通|公办|民办|中心|高级|初级|完全|义务|寄宿)\\p{IsHan}{2,4}");

    private static final Pattern KIND = Pattern.compile(
            ".*(?:中心|高级|初级|完全|普通|全部|农村|城区|城乡|公办|民办|教育|全[县市区省]|[我本][县市区]|各类|阶段|所有|[0-9]所|和|及|、|新建|标准化|制|性|校)");

    /** 翠园中学校长李某告诉记者: whoever heads a school tells of it. */
    private static final Sought ITS_HEAD =
            Sought.of("(?:小学|中学|幼儿园|学校)(?:党总?支部?书记|党委书记|书记|副?校长|副?园长)(?!交流|轮岗|培训)\\p{IsHan}{0,8}(?:告诉|介绍|表示|说|坦言|透露)");

    /** 新区小学、中心校等3所学校如期开学: some that are named. */
    private static final Sought NAMED_FEW =
            Sought.of("(?:小学|中学|幼儿园|中心校|校区|学校)等[0-9一二两三四五六七八九十]{1,3}所(?:中小学|学校|小学|中学|幼儿园|新校)");

    /** 投资1.2亿元的北山第三小学: what the money made. */
    private static final Sought OF_ITS = Sought.of("的\\p{IsHan}{0,8}"
            + "(?:第[一二三四五六七八九十]{1,3}(?:实验|初级|高级|中心)?(?:小学|中学|幼儿园|初中|高中)|(?:小学|中学|幼儿园|学校)[东西南北新分]校区)");

    private DescribedSchool() {}

    /** @param counted the indicator that the words seem to name */
    static boolean tellsOf(String counted, Draft draft) {
        if (counted.equals(MONEY) && madeOne(draft.origin())) {
            return true;
        }
        boolean people = ITS_PEOPLE.contains(counted);
        return (people || ITS_OWN.contains(counted))
                && draft.labels().stream()
                        .filter(label -> label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                        .anyMatch(label -> isDescribed(label.text()) || people && NAMED_FEW.in(label.text()));
    }

    private static boolean madeOne(Origin origin) {
        int at = origin.quotation().indexOf(origin.text());
        return at >= 0 && OF_ITS.at(origin.quotation(), at + origin.text().length()) != null;
    }

    private static boolean isDescribed(String words) {
        Matcher site = SITE.find(words);
        if (site != null) {
            String name = words.substring(0, site.start());
            return NAME.matcher(name).matches() && !KIND.matcher(name).matches();
        }
        return ITS_HEAD.in(words);
    }
}
