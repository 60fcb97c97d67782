package org.edustat.extraction.prose;

import java.util.Optional;
import java.util.regex.Matcher;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** 投入3.2亿元新建了46所中小学: what money was spent on is named behind it. */
final class SpentOn {

    /** 花860万元,维修村小校舍: what the money was for opens the next stretch. */
    private static final Sought DOING = Sought.of("[,，]((?:用于|先后)?(?:改造|维修|加固|修缮)[^,，。;；、0-9]{1,20}"
            + "|(?:用于|推进|实施|启动)[^,，。;；、0-9]{2,24}(?:项目|工程|计划|行动|建设)(?=[,，。;；]))");

    /** Of 新建、改扩建了 between money and what it was spent on. */
    private static final int LONGEST_DOING = 8;

    private final LabelOrder order;
    private final String text;

    SpentOn(LabelOrder order, String text) {
        this.order = order;
        this.text = text;
    }

    Optional<Label> of(Sentence sentence, Item item) {
        if (item.unit() != Unit.YUAN) {
            return Optional.empty();
        }
        Matcher doing = item.after().isEmpty() ? DOING.at(text, item.right()) : null;
        if (doing != null && doing.end() <= sentence.end()) {
            return Optional.of(order.label(doing.group(1), Place.SENTENCE, doing.start(1), doing.end(1)));
        }
        boolean last = item.index() + 1 >= sentence.items().size();
        return last ? Optional.empty() : next(item, sentence.items().get(item.index() + 1));
    }

    private Optional<Label> next(Item item, Item next) {
        boolean joined = next.unit() == Unit.INSTITUTION
                && next.segment() == item.segment()
                && next.found().start() - item.found().end() <= LONGEST_DOING
                && text.substring(item.found().end(), next.found().start()).indexOf('、') < 0;
        return joined && !next.after().isEmpty()
                ? Optional.of(
                        order.label(next.after(), Place.SENTENCE, next.found().end(), next.right()))
                : Optional.empty();
    }
}
