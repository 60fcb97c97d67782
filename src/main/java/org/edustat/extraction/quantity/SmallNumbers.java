package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Measure;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** Whether a spelled-out number measures or only enumerates, and what a number without a unit counts. */
final class SmallNumbers {

    private static final Measure PERCENT = new Measure("", BigDecimal.ONE, Unit.PERCENT);
    private static final Measure RATIO = new Measure("", BigDecimal.ONE, Unit.RATIO);

    private static final Set<Unit> MEASURING =
            EnumSet.of(Unit.PERCENT, Unit.RATIO, Unit.PERCENTAGE_POINT, Unit.SQUARE_METRE, Unit.YUAN, Unit.VOLUME);
    private static final Set<String> COUNTING = Set.of("轮", "台", "套", "对");
    private static final Sought DISTRIBUTES = Sought.of("每[^,，。;；\\n]{0,12}$");
    private static final Sought FOUNDS = Sought.of("(?:新建|建成|新增|招聘|创建|引进|改扩建|获评|配备|撤并|改建|扩建|迁建|组建|成立|认定|投用|关停|新开|建设)$");
    /** 新建寄宿制学校两所: the count stands behind its noun and closes the words. */
    private static final Sought NOUN = Sought.of("(?:学校|小学|初中|高中|中学|幼儿园|教学点|教学楼|食堂|教师|机构|集团|工作室)$");

    /** 两所幼儿园和四所小学, 四所投入使用: schools are counted, where the words do not point at ones told of. */
    private static final Sought OF_SCHOOLS = Sought.of(
            "(?:[^,，。;；、0-9和与及]{0,14}(?:幼儿园|小学|中学|学校|高中|初中|院校|大学|新校|新园|分校|校区)(?!之间|间|校长)|(?:已|将|全部|相继|陆续|正式|即将)?(?:建成|投入使用|投用|启用|开工|竣工|开学|交付))");

    private static final Sought POINTS = Sought.of("[这那该其即每某另前后等哪任两上]$|上述|以上|同一|其中");

    private static final Pattern CLOSED = Pattern.compile("[,，。;；、)）\\n]|$");
    private static final Sought LENGTH_BEFORE = Sought.of("(?:从教|满|服务期|期限|学制|年限[^,，。;；\\n]{0,6}|教龄)$");
    private static final Sought LENGTH_AFTER = Sought.of("^(?:免费|公办学校|免学费|义务|荣誉|以上教龄|教龄)");
    private static final Sought MONEY = Sought.of("(?:投资|投入|资金|经费|支出|金额|贷款)[^,，。;；、\\n]{0,6}$");
    /** 花了148万, 其中中央3800万、省1240万: who pays, or that it was paid, stands directly before the number. */
    private static final Sought SPENT = Sought.of(
            "(?:花了|花费|花去|投进去?|拿出|筹集|筹措|募集|捐款|捐资|拨付|(?<![\\p{IsHan}&&[^中其、，,]])(?:中央|省|市|县|区|省级|市级|县级|援建|自筹|社会|对口援助))[约近]?$");

    private static final Sought PEOPLE = Sought.of(
            "^(?:名|农村|乡村|城镇|城市|户籍|阶段|贫困|留守|城乡|困难|寄宿|适龄|学龄|随迁|农民工|进城|务工|义务教育|学前|中小|中|小|高中|中职|大|在校|在园|家庭|经济|毕业|职业|少年|青|少|新){0,4}"
                    + "(?:娃娃|孩子|人口|师生|学生|教师|儿童|幼儿|群众|学子|考生|家长|学龄人口|在校生|寄宿生|毕业生|子女|教职工|居民|农民|新生|少年|青年)");
    /** 新增学位近20万: the places are counted, whose counter is not written. */
    private static final Sought PLACES = Sought.of("学位(?:总量|总数|数量|数|供给)?[约达为近超过到接不足]{0,3}$");

    private static final Sought POPULATION = Sought.of("人口(?:总数|数量|已)?(?:超过|突破|达到|接近|约为|[约达为近超])?$");
    private static final Sought RATE = Sought.of("率[均都]?(?:为|是|达|达到|保持为|控制为|降为|降至|:)?$");
    /** 生师比分别为18.25、12.78: pupils to one teacher, whose one is not written. */
    private static final Sought TO_ONE = Sought.of("(?:生师比|师生比|师幼比)(?:例|值)?[分别依次由从降提高升低到至为是约达的(（:、和及0-9.]*$");
    /** 60%以上和15年以上: a length in a row of rates. */
    private static final Sought AMONG_RATES = Sought.of("%(?:以上|以下|左右)?[和及与、]$");

    private static final BigDecimal SPELLED = BigDecimal.TEN;
    private static final int LOOK = 16;

    /** A spelled-out number counts from ten on; below it only where its unit measures or the words hand it out. */
    boolean counts(String text, int from, Numeral numeral, Measure measure, int end) {
        String before = text.substring(Math.max(0, from - LOOK), from);
        if (measure.unit() == Unit.YEAR) {
            return length(text, from, end, Objects.requireNonNull(numeral.value()));
        }
        if (MEASURING.contains(measure.unit()) || COUNTING.contains(measure.text())) {
            return !(measure.unit() == Unit.PERCENT && before.endsWith("第"));
        }
        boolean large = Objects.requireNonNull(numeral.value())
                        .multiply(measure.factor())
                        .compareTo(SPELLED)
                >= 0;
        return large
                || numeral.upper() != null
                || DISTRIBUTES.in(before)
                || ofSchools(text, before, numeral, measure, end)
                || FOUNDS.in(before)
                || NOUN.in(before)
                        && CLOSED.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean ofSchools(String text, String before, Numeral numeral, Measure measure, int end) {
        return measure.unit() == Unit.INSTITUTION
                && measure.text().equals("所")
                && BigDecimal.ONE.compareTo(Objects.requireNonNull(numeral.value())) < 0
                && OF_SCHOOLS.at(text, end) != null
                && !POINTS.in(before.substring(Math.max(0, before.length() - 2)));
    }

    /** 年 as a length that is itself the benefit or the condition; elsewhere years only date something. */
    boolean length(String text, int from, int end, BigDecimal value) {
        String before = text.substring(Math.max(0, from - LOOK), from);
        String after = text.substring(end, Math.min(text.length(), end + LOOK));
        return value.scale() > 0 || LENGTH_BEFORE.in(before) || LENGTH_AFTER.in(after) || AMONG_RATES.in(before);
    }

    /** A bare 0 after the name of a rate is one of percent, 辍学率为0; pupils to a teacher are a ratio, 生师比17.2. */
    @Nullable
    Measure nothing(String text, int from, BigDecimal value) {
        String before = text.substring(Math.max(0, from - LOOK), from);
        if (TO_ONE.in(before)) {
            return RATIO;
        }
        return value.signum() == 0 && RATE.in(before) ? PERCENT : null;
    }

    /** A bare 亿 after money words is 亿元, a bare 万 before people is 万人. */
    @Nullable
    Measure unsaid(String text, int from, Tail tail) {
        String before = text.substring(Math.max(0, from - LOOK), from);
        String after = text.substring(tail.end(), Math.min(text.length(), tail.end() + LOOK));
        if (PEOPLE.in(after) || POPULATION.in(before)) {
            return new Measure(tail.scale(), tail.factor(), Unit.PERSON);
        }
        if (PLACES.in(before)) {
            return new Measure(tail.scale(), tail.factor(), Unit.ITEM);
        }
        boolean spent = SPENT.in(before)
                && CLOSED.matcher(text).region(tail.end(), text.length()).lookingAt();
        return spent || MONEY.in(before) ? new Measure(tail.scale(), tail.factor(), Unit.YUAN) : null;
    }
}
