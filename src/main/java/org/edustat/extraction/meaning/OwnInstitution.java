package org.edustat.extraction.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.signs.Sought;

/**
 * The school or the town that a paper is about: its figures are none of its county. The title names it, and the text
 * speaks of it as its own: 我校, 全镇.
 */
final class OwnInstitution {

    private static final Pattern SCHOOL = Pattern.compile("(?<name>\\p{IsHan}{2,20}?"
            + "(?:小学|中学|学校|幼儿园|中心校|职教中心|职业高中|技工学校|第?[一二三四五六七八九十]中))"
            + "(?=[〇二0-9(（]|学年|学期|年度|工作|教育教学|关于|自查|自评|总结|汇报|情况|概况|简介|发展)");
    private static final Pattern TOWN = Pattern.compile(
            "(?<name>[\\p{IsHan}xX×*]{1,8}?(?:镇|乡|街道))" + "(?=中心校|中心学校|学区|教办|文教|教育|“|[〇二0-9]|年|学前|义务|均衡|工作|人民政府|政府)");
    /** What stands before 学校 or 镇 where none in particular is meant. */
    private static final Pattern ANY =
            Pattern.compile(".*(?:中小|义务教育|公办|民办|普惠|农村|乡镇|城镇|建制|薄弱|寄宿制|普通|高级|职业|特殊教育|高等|各类|城区|各|全|该|所有|标准化|示范)"
                    + "(?:小学|中学|学校|幼儿园|镇|乡|街道)|(?:乡|村|城|县|集|市|建制)镇|城乡|.*(?:局|厅|委)\\p{IsHan}*");

    private static final Sought OWN_SCHOOL = Sought.of("[我本](?:校|园)");
    private static final Sought OWN_TOWN = Sought.of("[全我本](?:镇|乡|街道)");

    /** 某某职业学院是一所…, in the first lines of a paper that speaks of no place as its own. */
    private static final Pattern OPENING = Pattern.compile("(?:^|[\\n。:])\\s*(?<name>\\p{IsHan}{2,12}?"
            + "(?:大学|学院|高等专科学校|职业技术学校|中学|小学|幼儿园))(?:[(（][^)）]{1,24}[)）])?(?:是|坐落|位于|创办|创建|始建|成立)");

    private static final Sought OWN_PLACE = Sought.of("[全我本][省市县区州旗镇乡]");
    private static final int OPENING_SIGNS = 300;

    private OwnInstitution() {}

    /** Its name as a label of the title. */
    static Optional<Label> of(Document document, Attribution attribution) {
        String title = attribution.title();
        Optional<String> school = named(SCHOOL, title, OWN_SCHOOL, document);
        return school.or(() -> named(TOWN, title, OWN_TOWN, document))
                .or(() -> opening(document.text()))
                .map(name -> new Label(name, Place.TITLE, ""));
    }

    private static Optional<String> opening(String text) {
        Matcher named = OPENING.matcher(text).region(0, Math.min(OPENING_SIGNS, text.length()));
        return named.find() && !ANY.matcher(named.group("name")).matches() && !OWN_PLACE.in(text)
                ? Optional.of(named.group("name"))
                : Optional.empty();
    }

    private static Optional<String> named(Pattern pattern, String title, Sought own, Document document) {
        if (!own.in(document.text())) {
            return Optional.empty();
        }
        Matcher named = pattern.matcher(title);
        while (named.find()) {
            String name = named.group("name");
            if (!ANY.matcher(name).matches()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
