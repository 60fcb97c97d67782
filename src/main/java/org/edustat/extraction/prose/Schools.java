package org.edustat.extraction.prose;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.signs.Sought;

/** Which few schools a number goes on about: 100人以下的小规模学校44所,在校生共2280人,专任教师391人. */
final class Schools {

    /** Words that begin anew: 全县在校生, 小学在校生. */
    private static final Sought ANEW =
            Sought.of("全[国省市县区旗州盟]|[我本][省市县区旗州盟]|小学|初中|高中|中职|中学|义务教育|各级各类|另有|(?<![生师工校园])(?:总计|合计)");

    /** What only some schools are. */
    private static final Sought SOME = Sought.of("以下|不足|少于|不到|以上|超过|小规模|薄弱");

    /** 3所初中在校生超过2000人, 城关4所学校平均班额高达71人: a bound or a mean of as many schools. */
    private static final Sought BOUND = Sought.of("平均|超过|不足|不到|高达|仅|只有|少于|多于|超出");

    private static final Sought WHOLE = Sought.of("全[国省市县区旗州盟部]|所有");

    /** 不足100人的村小173个: of a size that only some have. */
    private static final Sought OF_SIZE = Sought.of("^(?:以下|以上|以内)?的");

    private static final Sought SIZE = Sought.of("(?:不足|少于|不到|低于|超过|多于)$");

    private Schools() {}

    private static boolean ofSize(Item item, Made made) {
        Item before = item.index() == 0 ? null : made.item(item.index() - 1);
        return before != null
                && before.unit() == Unit.PERSON
                && item.left() <= before.found().end()
                && SIZE.in(before.before())
                && OF_SIZE.in(item.before());
    }

    private static boolean ofCounted(Item item, Made made) {
        Item before = item.index() == 0 ? null : made.item(item.index() - 1);
        return before != null
                && before.unit() == Unit.INSTITUTION
                && before.segment() == item.segment()
                && item.left() <= before.found().end()
                && BOUND.in(item.before())
                && !WHOLE.in(before.before());
    }

    /**
     * The place of the last number of schools in the same part of the sentence, where they are some of all and the
     * words do not begin anew; else null.
     */
    static @Nullable String before(Item item, Made made, String words) {
        if (ofSize(item, made)) {
            return Draft.OF_COUNTED;
        }
        if (item.bracketed() || item.unit() == Unit.INSTITUTION) {
            return null;
        }
        if (ofCounted(item, made)) {
            return Draft.OF_COUNTED;
        }
        if (ANEW.in(words)) {
            return null;
        }
        for (int at = item.index() - 1; at >= 0 && made.item(at).part() == item.part(); at--) {
            Item told = made.item(at);
            if (told.unit() == Unit.INSTITUTION && !told.bracketed()) {
                return SOME.in(told.before()) ? made.get(at).origin().place() : null;
            }
            if (ANEW.in(told.before())) {
                return null;
            }
        }
        return null;
    }
}
