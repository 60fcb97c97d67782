package org.edustat.extraction.prose;

import java.util.List;
import java.util.regex.Matcher;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** What the stretches of a sentence before a number say of it too, and where they stop. */
final class EarlierStretches {

    private static final int SEGMENTS = 8;

    /** 为3所学校: what is done for so many of them. */
    private static final Sought FOR_SOME = Sought.of("为(?=[0-9])");

    /** 义务教育实现均衡发展,建成标准化学校96所: what opens its sentence as a theme, whatever schools come behind it. */
    private static final Sought THEME = Sought.of(
            "\\s*(?:[一二三四五六七八九十]{1,2}是|[(（]?[0-9一二三四五六七八九十]{1,3}[)）、.．])?(?:(?:学前|义务|高中阶段|普通高中|高中|中等职业|职业|特殊|高等)教育(?!阶段)|(?:学前|义务|高中|职业|特殊|高等)(?:教育)?阶段(?=[,，]))");

    /** 根据《…》、《…》: laws about one stage and another say nothing of the numbers behind them. */
    private static final Sought CITES = Sought.of("\\s*(?:根据|按照|依据|依照)[^,，。]{0,40}《[^》]{2,60}》[^,，。]{0,40}《");

    /** 义务教育阶段68所学校中,建成示范学校52所: of which of them it is told. */
    private static final Sought AMONG = Sought.of("[0-9]+[余多]?所[^,，、]{0,8}(?:学校|小学|中学|园)中$");

    private static final String EACH = "分别";

    private final LabelOrder order;
    private final Lexicon lexicon;
    private final String text;

    EarlierStretches(LabelOrder order, Lexicon lexicon, String text) {
        this.order = order;
        this.lexicon = lexicon;
        this.text = text;
    }

    /**
     * Stretches of the same part of the sentence, nearest first.
     *
     * @param ownSchools whether the number's own words name schools: then other schools say nothing of them, but where
     *     and when they stand does
     * @param fresh whether the number is told anew
     * @return whether one of them tells of all schools, so that nothing before it is told of the number
     */
    boolean addTo(
            List<Label> labels, Sentence sentence, Stretches stretches, Item item, boolean ownSchools, boolean fresh) {
        boolean inside =
                sentence.segments().get(item.segment()).start() < item.found().start();
        int last = inside ? item.segment() : item.segment() - 1;
        for (int i = last; i > last - SEGMENTS && i >= 0; i--) {
            Sentence.Segment segment = sentence.segments().get(i);
            if (segment.part() != item.part()) {
                return false;
            }
            boolean empty = Math.min(segment.end(), item.left()) <= segment.start();
            Label label = empty ? LabelOrder.NONE : stretches.before(i, item.left());
            boolean kept = ownSchools
                    && (isTheme(sentence, segment, item) || segment.end() < item.left() && AMONG.in(label.text()));
            label = ownSchools && !kept
                    ? untilThing(label, segment, LabelOrder.ofAllSchools(item.before()))
                    : fresh ? apart(label, sentence, segment, item) : label;
            if (label != LabelOrder.NONE
                    && !label.text().contains(EACH)
                    && CITES.at(label.text(), 0) == null
                    && !sibling(sentence, segment, item)) {
                labels.add(label);
            }
            if ((segment.end() < item.left() || behindNumber(sentence, item))
                    && LabelOrder.ofAllSchools(label.text())) {
                return true;
            }
        }
        return false;
    }

    /** 全县学校由394所调整到163所: the words of the stretch are told of both. */
    private static boolean behindNumber(Sentence sentence, Item item) {
        return item.index() > 0 && sentence.items().get(item.index() - 1).segment() == item.segment();
    }

    private boolean isTheme(Sentence sentence, Sentence.Segment segment, Item item) {
        return segment.start() == sentence.start()
                && segment.end() < item.left()
                && !LabelOrder.ofAllSchools(item.before())
                && THEME.at(text, segment.start()) != null
                && sentence.items().get(0).found().start() > segment.end();
    }

    /**
     * The words before they name a stage or a thing.
     *
     * @param ofAll whether it is told of all schools, wherever those before stand: 撤并农村小学26所,全县学校163所
     */
    private Label untilThing(Label label, Sentence.Segment segment, boolean ofAll) {
        String words = label.text();
        int end = words.length();
        List<Words.Hit<Term>> areas = ofAll ? lexicon.facets(Slot.AREA, words) : List.of();
        for (Words.Hit<Term> area : areas) {
            end = Math.min(end, area.start());
        }
        for (Words.Hit<Term> stage : lexicon.facets(Slot.STAGE, words)) {
            end = Math.min(end, stage.start());
        }
        for (Words.Hit<IndicatorWord> thing : lexicon.indicatorWords(words)) {
            end = Math.min(end, thing.start());
        }
        return end == 0
                ? LabelOrder.NONE
                : order.label(words.substring(0, end), Place.SENTENCE, segment.start(), segment.start() + end);
    }

    /**
     * What was built says nothing of the money or the people, nor does the stage that a rate is told of; where and when
     * it was does: 交流比例不低于10%,建设周转房800套.
     */
    private Label apart(Label label, Sentence sentence, Sentence.Segment segment, Item item) {
        int built = built(label.text());
        int end = built < label.text().length() ? built : beforeStageOfOther(label.text(), sentence, segment, item);
        if (end == label.text().length()) {
            return label;
        }
        return end == 0
                ? LabelOrder.NONE
                : order.label(label.text().substring(0, end), Place.SENTENCE, segment.start(), segment.start() + end);
    }

    /** Where the words begin to tell what was built; their end where they do not. */
    private int built(String words) {
        List<Words.Hit<Cue>> done = lexicon.cues(Cue.Role.BUILT, words);
        Matcher some = FOR_SOME.find(words);
        int built = done.isEmpty() ? words.length() : done.get(0).start();
        return some == null ? built : Math.min(built, some.start());
    }

    /** People and things begin anew behind any other number, rates and money behind a rate alone. */
    private int beforeStageOfOther(String words, Sentence sentence, Sentence.Segment segment, Item item) {
        Unit own = item.unit();
        boolean anew = own == Unit.PERSON || own == Unit.PERSON_TIME || own == Unit.ITEM;
        boolean other = false;
        for (int i = item.index() - 1; i >= 0 && !other; i--) {
            Item told = sentence.items().get(i);
            if (told.found().start() < segment.start()) {
                break;
            }
            other = told.found().start() < segment.end() && (anew || told.unit() == Unit.PERCENT);
        }
        List<Words.Hit<Term>> stages = other ? lexicon.facets(Slot.STAGE, words) : List.of();
        return stages.isEmpty() ? words.length() : stages.get(0).start();
    }

    /** Parts of a whole stand side by side, each for itself: 其中公办园5所、小学4所. */
    private boolean sibling(Sentence sentence, Sentence.Segment segment, Item item) {
        if (segment.end() < item.found().start() || !item.continued()) {
            return false;
        }
        boolean parts = item.bracketed() || Parts.opens(text.substring(segment.start(), segment.end()));
        return parts && sameUnit(sentence.items().get(item.index() - 1), item);
    }

    private static boolean sameUnit(Item one, Item other) {
        Measure left = one.found().quantity().measure();
        Measure right = other.found().quantity().measure();
        return left != null && right != null && left.unit() == right.unit();
    }
}
