package org.edustat.extraction.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.signs.Sought;

/** The words around a number that narrow its meaning without naming it, nearest first. */
final class LabelOrder {

    /** 2013年全县…;年生均公用经费…, 据悉,2015年,…: the year that opens a sentence dates all its parts. */
    private static final Pattern HEAD_YEAR = Pattern.compile(
            "\\s*(?:(?:[^,，。;；:：0-9]{1,20}[,，])?(?<year>(?:19|20)[0-9]{2}年)(?!以来|起|来|[-—至到、])|[比较与同和](?:19|20)[0-9]{2}年[末底]?(?:相比|比较|比)(?=[,，])|[从自](?:19|20)[0-9]{2}年?[-—至到]{1,2}(?:19|20)[0-9]{2}年|[“\"]十[一二三四五]?五[”\"](?:期间|时期))");
    /** 初中13所,另有九年一贯制学校4所;招生5038人: schools of two stages beside those that are told of. */
    private static final Sought BESIDE = Sought.of("^\\s*另|九年一贯制|九年制|十二年一贯制");
    /** A school noun of its own takes no stage from the schools named before it. */
    private static final Sought SCHOOL = Sought.of("(?<!占[^,，]{0,6})(?:学校|校园(?!网)|机构|基地|各类)");

    /** 小学6所,学校现有教师57人: the schools that were counted right before. */
    private static final Sought THOSE = Sought.of("\\s*学校(?:现有|共有|有|在职|在编)");

    private static final Sought AIDED = Sought.of("^[、\\s]*[共已累计先后]{0,4}资助");
    private static final Sought AID = Sought.of("助学金|资助|补助|奖学金|免学费|减免");

    private static final Sought POINT =
            Sought.of("\\s*(?:[(（]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）、.]|[①-⑳]|[一二三四五六七八九十]{1,2}是)");

    private static final Sought ALL_SCHOOLS = Sought.of("(?<!占)(?:全[省市县区旗州盟]|各级各类)(?:[0-9]+所)?\\p{IsHan}{0,3}学校");

    /** 62.8万名中小学生今日返校: a headline that counts tells of its own number, and not of the paper. */
    private static final Sought COUNTS = Sought.of("[0-9][0-9.]*[万千余多]*[名所个位](?:中小学|小学|初中|高中|中学|幼儿|中职)");

    /** 占总班数: what the share is taken of is no sum of what was told. */
    private static final Sought OF_TOTAL = Sought.of("占[^,，。;；]{0,8}总");

    /** Says nothing. */
    static final Label NONE = new Label("", Place.SENTENCE, "");

    /** The title where the sentence tells of all schools, whatever stage the title names. */
    static final Label NO_TITLE = new Label("", Place.TITLE, "");

    private static final char ALSO = '暨';

    private final Lexicon lexicon;
    private final CharacterView view;
    private final String text;
    private final EarlierStretches earlier;

    LabelOrder(Lexicon lexicon, CharacterView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text();
        this.earlier = new EarlierStretches(this, lexicon, text);
    }

    Label label(String words, Place place, int start, int end) {
        String at = end > start ? view.codePoint(start) + "–" + view.codePointAfter(end - 1) : "";
        return new Label(words, place, at);
    }

    /**
     * The title of the paper, which may say of all its figures what stage they are about; one of a meeting that was
     * two, 春季开学暨义务教育均衡发展工作会议, says it of none.
     */
    static Label title(String title) {
        return title.indexOf(ALSO) >= 0 || COUNTS.in(title) ? NO_TITLE : new Label(title, Place.TITLE, "");
    }

    /** Whether the number sums up what was told before. */
    boolean total(Item item) {
        return lexicon.said(item.before()).says(Cue.Role.SUM) && !OF_TOTAL.in(item.before());
    }

    /** 全县学校由394所调整到163所: all schools, whatever kind of them was told of before. */
    static boolean ofAllSchools(String words) {
        return ALL_SCHOOLS.in(words);
    }

    /** The labels beyond the number's own: earlier stretches of the sentence, its head. */
    void around(Sentence sentence, Stretches stretches, Item item, List<Label> labels) {
        boolean ownSchools = SCHOOL.in(item.before()) && !behindSchools(sentence, item);
        int before = labels.size();
        boolean total = total(item);
        boolean ended =
                earlier.addTo(labels, sentence, stretches, item, ownSchools || total, fresh(sentence, item)) || total;
        if (!ended && !ownSchools) {
            boolean fresh = fresh(sentence, item);
            boolean ofPart = nameStage(labels.subList(before, labels.size()));
            addKnown(item.part() > 0 && !fresh && !ofPart ? stretches.ofAll() : null, labels);
            addKnown(item.part() > 0 ? stretches.field() : null, labels);
            boolean apart = fresh || enumerated(sentence, item) || ofPart;
            addKnown(apart ? null : stretches.schoolsBefore(item), labels);
            goesOn(sentence, item, labels);
        }
        if (item.part() > 0) {
            Matcher head = HEAD_YEAR
                    .matcher(text)
                    .region(sentence.start(), item.found().start());
            if (head.lookingAt()) {
                String year = head.group("year");
                labels.add(label(year == null ? head.group() : year, Place.PARAGRAPH, sentence.start(), head.end()));
            }
        }
    }

    /** Whether a number is told anew; those who are aided with the one sum before it are not: 发放高中助学金2万元,资助学生10人. */
    private boolean fresh(Sentence sentence, Item item) {
        if (!lexicon.said(item.before()).says(Cue.Role.AFRESH)) {
            return false;
        }
        List<Item> items = sentence.items();
        Item before = item.index() == 0 ? null : items.get(item.index() - 1);
        boolean several = item.index() > 1 && items.get(item.index() - 2).unit() == Unit.YUAN;
        boolean aided = before != null
                && before.unit() == Unit.YUAN
                && !several
                && AIDED.in(item.before())
                && AID.in(before.before());
        return !aided;
    }

    /** 改造小学9所;新建幼儿园12所,新增学位3600个: the schools of the number's own part are those it is told of. */
    private boolean nameStage(List<Label> labels) {
        for (Label label : labels) {
            if (lexicon.names(Slot.STAGE, label.text())) {
                return true;
            }
        }
        return false;
    }

    /** 1.新建幼儿园12所;2.大班额控制在10%以内: each point of a list is told for itself. */
    private boolean enumerated(Sentence sentence, Item item) {
        for (Sentence.Segment segment : sentence.segments()) {
            if (segment.part() == item.part()) {
                return POINT.at(text, segment.start()) != null;
            }
        }
        return false;
    }

    /** 398所学校16.8万名学生: the schools are those of the number before. */
    private static boolean behindSchools(Sentence sentence, Item item) {
        Item before = item.index() == 0 ? null : sentence.items().get(item.index() - 1);
        return before != null
                && (before.right() == item.found().start()
                        || before.part() == item.part() && THOSE.at(item.before(), 0) != null)
                && countsSchools(before)
                && !countsSchools(item);
    }

    private static boolean countsSchools(Item item) {
        Measure measure = item.found().quantity().measure();
        return measure != null && measure.unit() == Unit.INSTITUTION;
    }

    private static void addKnown(@Nullable Label label, List<Label> labels) {
        if (label != null) {
            labels.add(label);
        }
    }

    /**
     * The nearest stretch before the number's own that has no number, where nothing else stands between: 学历合格率,
     * 小学99.97%.
     */
    Label topic(Sentence sentence, Item item) {
        int nearest = item.segment();
        while (nearest >= 0 && sentence.segments().get(nearest).end() > item.left()) {
            nearest--;
        }
        if (nearest < 0) {
            return NONE;
        }
        Sentence.Segment segment = sentence.segments().get(nearest);
        boolean silent = item.index() == 0
                || sentence.items().get(item.index() - 1).found().start() < segment.start();
        return silent
                ? label(text.substring(segment.start(), segment.end()), Place.SENTENCE, segment.start(), segment.end())
                : NONE;
    }

    /** 小学招生2.24万人,在校生13.87万人;毕业生2.46万人: all are told of the one stage that the part before names. */
    private void goesOn(Sentence sentence, Item item, List<Label> labels) {
        if (item.part() == 0 || !Subject.PUPILS_OR_HOLDINGS.in(item.before())) {
            return;
        }
        List<Item> part = List.of();
        for (int i = item.part() - 1; i >= 0 && part.stream().allMatch(this::silentHolding); i--) {
            int at = i;
            part = sentence.items().stream()
                    .filter(told -> told.part() == at
                            && told.unit() != Unit.PERCENT
                            && !told.bracketed()
                            && !BESIDE.in(told.before()))
                    .toList();
        }
        long stages = part.stream()
                .flatMap(told -> lexicon.facets(Slot.STAGE, told.before()).stream())
                .map(hit -> hit.word().value())
                .distinct()
                .count();
        if (stages == 1) {
            part.forEach(told -> labels.add(label(
                    told.before(), Place.SENTENCE, told.left(), told.found().start())));
        }
    }

    /** 生均图书25册: what they have, without a word of whose it is. */
    private boolean silentHolding(Item told) {
        return Subject.PUPILS_OR_HOLDINGS.in(told.before())
                && lexicon.facets(Slot.STAGE, told.before()).isEmpty();
    }
}
