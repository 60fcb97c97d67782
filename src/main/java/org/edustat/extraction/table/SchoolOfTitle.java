package org.edustat.extraction.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.meaning.Side;

/** The one school that the title of a table is about: its figures are none of the county that its name begins with. */
final class SchoolOfTitle {

    private static final String BEFORE = "^(?:附?[表件] ?[0-9一二三四五六七八九十.-]{0,5}[:、.]? ?)?+"
            + "(?:(?:19|20)[0-9]{2}(?:[-—~/至][0-9]{2,4})?(?:学年度?|年度?)?(?:[春秋]季?(?:学期)?|末|底)?)?+";
    private static final String SORT = "(?:小学|中学|学校|幼儿园|初中|高中|职中|中专|职教中心)";
    private static final String KIND =
            "普通|完全|初级|高级|职业|特殊|公办|民办|普惠|城[区镇乡]|县城|农村|乡[村镇]|镇区|中心|一贯|寄宿|示范|重点|直属|附属|附设|其他|独立|成人|[中高]等|技工|专门"
                    + "|各|全|[新改扩在已未]建|优质|薄弱|星级|级|类|义务|教育|民族|达标|规模|实施|试点|公立|私立|[和及与、]";
    /** 彭泽县第二小学, 安溪县实验小学, 湖头镇中心小学, 凤城一中. */
    private static final String PROPER =
            "(?!关于|\\p{IsHan}{0,8}(?:各|全[市县区省]))\\p{IsHan}{2,12}?(?:第[一二三四五六七八九十]{1,3}(?:实验|初级|高级|中心|完全|民族)?" + SORT
                    + "|(?<=[市县区旗州镇])实验" + SORT
                    + "|(?<=\\p{IsHan}{2}(?<![乡村城集各全个])[镇乡])中心(?:小学|学校|幼儿园|校)|(?<=\\p{IsHan}{2})[一二三四五六七八九十]{1,2}中)";
    /** What a school alone makes known in words that are those of one school. */
    private static final String NAMED = "\\p{IsHan}{2,8}?[市县区旗州镇](?!\\p{IsHan}{0,5}(?:" + KIND + "))\\p{IsHan}{2,4}"
            + SORT + "(?=办学(?:基本)?情况|(?:19|20)[0-9]{2}年度?(?:部门|单位)?(?:预算|决算|收支|收入|支出))";

    private static final Pattern TITLE =
            Pattern.compile(BEFORE + "(?<name>" + PROPER + "|" + NAMED + ")(?![和及与、等至到]|集团|教育集团|全会)");

    private SchoolOfTitle() {}

    /** The school as a label beside the first title that names one. */
    static Optional<Label> among(List<Label> labels) {
        for (Label label : labels) {
            Matcher title = label.place() == Place.TITLE ? TITLE.matcher(label.text()) : null;
            if (title != null && title.find()) {
                return Optional.of(new Label(Side.OF_SCHOOL.concat(title.group("name")), Place.TITLE, label.at()));
            }
        }
        return Optional.empty();
    }
}
