package org.edustat.extraction.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.WordLists;
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

    private static final Pattern TOWN = Pattern.compile(
            "(?<name>[\\p{IsHan}xX×*]{1,8}?(?:镇|乡|街道))" + "(?=中心校|中心学校|学区|教办|文教|教育|“|[〇二0-9]|年|学前|义务|均衡|工作|人民政府|政府)");

    private static final Sought OWN_SCHOOL = Sought.of("[我本](?:校|园)");
    private static final Sought OWN_TOWN = Sought.of("[全我本](?:镇|乡|街道)");

    private static final Sought OWN_PLACE = Sought.of("[全我本][省市县区州旗镇乡]");
    private static final int OPENING_SIGNS = 300;

    private final Pattern school;
    /** What stands before 学校 or 镇 where none in particular is meant. */
    private final Pattern any;
    /** 某某职业学院是一所…, in the first lines of a paper that speaks of no place as its own. */
    private final Pattern opening;

    OwnInstitution(WordLists lists) {
        this.school =
                Pattern.compile(lists.in("(?<name>\\p{IsHan}{2,20}?(?:{school}|中心校|职教中心|职业高中|技工学校|第?[一二三四五六七八九十]中))"
                        + "(?=[〇二0-9(（]|学年|学期|年度|工作|教育教学|关于|自查|自评|总结|汇报|情况|概况|简介|发展)"));
        this.any = Pattern.compile(lists.in(".*(?:{sort_of_schools}|建制|普通|高级|职业|特殊教育|高等|各类|各|全|该|所有)(?:{school}|镇|乡|街道)"
                + "|(?:乡|村|城|县|集|市|建制)镇|城乡|.*(?:局|厅|委)\\p{IsHan}*"));
        this.opening = Pattern.compile(lists.in("(?:^|[\\n。:])\\s*(?<name>\\p{IsHan}{2,12}?"
                + "(?:大学|学院|高等专科学校|职业技术学校|(?!学校){school}))(?:[(（][^)）]{1,24}[)）])?"
                + "(?:是|{place_of_school}|创办|创建|成立)"));
    }

    /** Its name as a label of the title. */
    Optional<Label> of(Document document, Attribution attribution) {
        String title = attribution.title();
        Optional<String> named = named(school, title, OWN_SCHOOL, document);
        return named.or(() -> named(TOWN, title, OWN_TOWN, document))
                .or(() -> opening(document.text()))
                .map(name -> new Label(name, Place.TITLE, ""));
    }

    private Optional<String> opening(String text) {
        Matcher named = opening.matcher(text).region(0, Math.min(OPENING_SIGNS, text.length()));
        return named.find() && !any.matcher(named.group("name")).matches() && !OWN_PLACE.in(text)
                ? Optional.of(named.group("name"))
                : Optional.empty();
    }

    private Optional<String> named(Pattern pattern, String title, Sought own, Document document) {
        if (!own.in(document.text())) {
            return Optional.empty();
        }
        Matcher named = pattern.matcher(title);
        while (named.find()) {
            String name = named.group("name");
            if (!any.matcher(name).matches()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
