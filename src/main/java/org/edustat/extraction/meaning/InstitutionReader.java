package org.edustat.extraction.meaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.extraction.signs.Signs;
import org.edustat.extraction.signs.Sought;

/** The one school that a row of a list is about: a label such as 学校名称:实验小学 names it. */
final class InstitutionReader {

    /** What stands before the name: the header of the column that holds it. */
    private static final Pattern HEAD = Pattern.compile(
            "(?:学校名称|校名|园名|校\\(园\\)名|(?:招聘|用人|招生|项目|受援|支援|派出|所在|办学)?(?:学校|单位)|幼儿园|园所|[\\p{IsHan}()]{0,8}名称)"
                    + "(?:\\([^()]*\\))?");

    private static final char BESIDE = ':';

    /** With one of these each name of a school ends. */
    private static final Signs LAST = Signs.of("校学园院班部中小高专心点0123456789)");

    private static final String CAMPUS = "校区";

    /** Kinds of schools, which no school has for its name. */
    private static final Pattern KIND = Pattern.compile(
            "(?:公办|民办|普通|完全|初级|高级|职业|中等职业|特殊教育|九年一贯制|十二年一贯制|独立|教育)?(?:幼儿园|小学|初中|高中|中学|中小学|学校|中学校|大学|学院)");

    /** As 十二年一贯制中小学. */
    private static final int LONGEST_KIND = 9;

    private static final Sought PROJECTS = Sought.of("(?:建设)?(?:项目|工程)名称|(?:建设|工程)?项目|工程");

    /** What is built at one school: 科创路小学建设项目. */
    private static final Pattern PROJECT = Pattern.compile(
            "(?<name>\\p{IsHan}+?(?:小学|中学|学校|幼儿园|初中|高中|校区|教学点|中专|学院|中心校|[一二三四五六七八九十][中小]|完小|职中|职高)"
                    + "[\\p{IsHan}0-9#、()]{0,14}(?:项目|工程|建设|楼|公寓|宿舍|食堂|操场|运动场|校舍|改造|[新改扩迁重]建|(?:体育|体艺|图书|科技|游泳)馆|报告厅|礼堂|浴室|厕所|围墙|锅炉房|塑胶跑道|看台))");

    /** What is built at a place that has no school's name yet: 职教园区二期. */
    private static final Pattern BUILT = Pattern.compile(
            "(?!.*(?:薄弱|改善|提升|行动|计划|维修|标准化|全面|改造|配套|设备|购置|类|等))[\\p{IsHan}0-9#、()]{4,24}(?:[新改扩迁重]建|[一二三四]期|校区|园区|基地|大楼|综合楼)(?:工程|项目)?");

    /** A programme for schools of a kind names none of them. */
    private static final Pattern PROGRAMME =
            Pattern.compile(".*(?:中小|义务教育|公办|民办|普惠|农村|乡村|乡镇|城镇|城区|薄弱|寄宿制|标准化|特殊教育|高等|各类|全[市县区省])"
                    + "(?:普通|初级|高级|职业)?(?:小学|中学|学校|幼儿园|初中|高中).*|.*中小学.*|(?:普通|初级|高级|职业)?(?:小学|中学|学校|幼儿园|初中|高中).*");

    private static final Pattern DONE =
            Pattern.compile("(?:(?:新建|改建|扩建|新改扩建|改扩建|改造|建设|维修|加固|实施|支持|创建|完成|新增|补充)[、和及/]?(?:一批)?)+");

    private static final Sought SUM = Sought.of("合计|总计|小计|共计|全[国省市区县].*");

    /** 单位:(万人), 单位:人(person), 单位:平方米 unit:m2 */
    private static final Sought UNIT = Sought.of("[(（].*[)）]"
            + "|[十百千万亿]*(?:人次?|名|位|元|所|个|册|台|间|套|班|张|户|种|片|件|本|辆|幢|处|年|倍|米|平方米|平方公里|公顷|亩|%|‰)(?:\\P{IsHan}.*)?");

    private InstitutionReader() {}

    /** The school that a header with this text names, or null where it names none. */
    static @Nullable String name(String header) {
        int head = header.indexOf(BESIDE);
        if (head < 0 || head == header.length() - 1) {
            return null;
        }
        if (!(LAST.has(header.charAt(header.length() - 1)) || header.endsWith(CAMPUS))
                || !HEAD.matcher(header).region(0, head).matches()) {
            return project(header, head);
        }
        String name = header.substring(head + 1);
        if (PROJECTS.is(header, 0, head) && forManySchools(name)) {
            return null;
        }
        boolean kind = name.length() <= LONGEST_KIND && KIND.matcher(name).matches();
        boolean words = hasWords(name) && !UNIT.is(name);
        return kind || !words || SUM.is(name) ? null : name;
    }

    /** 新建、改扩建幼儿园 is what is done for schools of a kind, and no school's name. */
    private static boolean forManySchools(String project) {
        Matcher done = DONE.matcher(project);
        return done.lookingAt()
                && PROGRAMME
                        .matcher(project)
                        .region(done.end(), project.length())
                        .matches();
    }

    private static boolean hasWords(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (Character.isIdeographic(name.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String project(String header, int head) {
        if (!PROJECTS.is(header, 0, head)) {
            return null;
        }
        Matcher named = PROJECT.matcher(header).region(head + 1, header.length());
        if (named.matches()) {
            return PROGRAMME.matcher(named.group("name")).matches() ? null : named.group("name");
        }
        String built = header.substring(head + 1);
        return BUILT.matcher(built).matches() && !PROGRAMME.matcher(built).matches() ? built : null;
    }
}
