package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.CharacterView;

/** The words around a number that narrow its meaning without naming it, nearest first. */
final class LabelOrder {

    private static final int SEGMENTS = 8;
    private static final int SENTENCES = 12;
    /** A time at the head of a sentence dates the sentences behind it too. */
    private static final Pattern HEAD_TIME = Pattern.compile(
            "^\\s*(?:截至|截止|到|至|力争到|展望)?(?:(?:19|20)[0-9]{2}|“?十[一二三四]?五”?|[一二三五十]年|今年|去年|目前|现在|过去的?一年|一年来)[0-9年月日底末初春秋季前期间时来以至—学上下半/]{0,14}[,，]");
    /** 2013年全县…;年生均公用经费…: the year that opens a sentence dates all its parts. */
    private static final Pattern HEAD_YEAR = Pattern.compile("\\s*(?:19|20)[0-9]{2}年(?!以来|起|来|[-—至到])");
    /** A short sentence without numbers heads those behind it. */
    private static final Pattern HEAD_SENTENCE = Pattern.compile("^[^,，;；0-9]{4,22}。$");
    /** Words of an action on people or money, which has nothing to do with the schools built in the stretch before. */
    private static final Pattern FRESH = Pattern.compile("补充|招聘|引进|培训|资助|投入|投资|招录|生师比|文明校园|周转房|周转宿舍|教师公寓|筹措|争取资金");

    private static final Pattern BUILT = Pattern.compile("新建|改扩建|建成|再建|创建|续建|迁建|配齐|配备|购置|改造|撤并|整合|为(?=[0-9])|幼儿园教师|园长");
    /** What is told of the pupils and teachers of a stage, in one part of the sentence after the other. */
    private static final Pattern PUPILS = Pattern.compile("^\\s*(?:当年|全年|本年|现有|共有)?(?:招生|在校|在园|毕业|专任教师|教职工|教学班|班级)");
    /** A school noun of its own takes no stage from the schools named before it. */
    private static final Pattern SCHOOL = Pattern.compile("(?<!占[^,，]{0,6})(?:学校|校园|机构|基地|各类)");

    /** What schools have. */
    private static final Pattern HOLDINGS =
            Pattern.compile("^\\s*(?:现有|共有|学校)?(?:图书|藏书|教学仪器|仪器设备|校舍|占地|计算机|生均|多媒体|校园网|每百名)");
    /** So many sentences a paragraph goes on about the same schools. */
    private static final int SUBJECT = 3;

    private static final Pattern ALL_SCHOOLS = Pattern.compile("(?:全[省市县区旗州盟]|各级各类)\\p{IsHan}{0,3}学校");

    private static final Pattern BROAD = Pattern.compile("(?<!其)中小学|各级各类|义务教育");
    /** A stretch that only says when. */
    private static final Pattern NOTHING = Pattern.compile("[^中各义]{0,14}年[^中各义]{0,6}");

    private static final Pattern PART = Pattern.compile("其中|另");
    private static final Pattern TOTALS = Pattern.compile("合计|总计|两项|共计");

    private final Lexicon lexicon;
    private final CharacterView view;
    private final String text;

    LabelOrder(Lexicon lexicon, CharacterView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text();
    }

    Label label(String words, Place place, int start, int end) {
        String at = end > start ? view.codePoint(start) + "–" + view.codePointAfter(end - 1) : "";
        return new Label(words, place, at);
    }

    /** The title of the paper, which may say of all its figures what stage they are about. */
    static Label title(String title) {
        return new Label(title, Place.TITLE, "");
    }

    /** Whether the number sums up what was told before. */
    static boolean total(Item item) {
        return TOTALS.matcher(item.before()).find();
    }

    /** 全县学校由394所调整到163所: all schools, whatever kind of them was told of before. */
    static boolean ofAllSchools(String words) {
        return ALL_SCHOOLS.matcher(words).find();
    }

    /** The labels beyond the number's own: earlier stretches of the sentence, sentences, headings. */
    List<Label> around(Sentence sentence, Item item, List<Sentence> paragraph) {
        List<Label> labels = new ArrayList<>();
        if (!total(item)) {
            segments(sentence, item, labels);
        }
        subject(sentence, item, paragraph, labels);
        Matcher head =
                HEAD_YEAR.matcher(text).region(sentence.start(), item.found().start());
        if (item.part() > 0 && head.lookingAt()) {
            labels.add(label(head.group(), Place.PARAGRAPH, sentence.start(), head.end()));
        }
        int here = paragraph.indexOf(sentence);
        for (int i = here; i >= Math.max(0, here - SENTENCES); i--) {
            Sentence earlier = paragraph.get(i);
            Matcher time = HEAD_TIME.matcher(text.substring(earlier.start(), earlier.end()));
            String whole = text.substring(earlier.start(), earlier.end()).strip();
            if (earlier != sentence
                    && earlier.items().isEmpty()
                    && HEAD_SENTENCE.matcher(whole).matches()) {
                labels.add(label(whole, Place.PARAGRAPH, earlier.start(), earlier.end()));
            }
            if (time.find()) {
                int end = earlier.start() + time.end() - 1;
                labels.add(label(text.substring(earlier.start(), end), Place.PARAGRAPH, earlier.start(), end));
            }
        }
        sentence.line()
                .headings()
                .forEach(heading -> labels.add(label(heading.text(), Place.HEADING, heading.start(), heading.end())));
        return labels;
    }

    /**
     * The nearest stretch before the number's own that has no number, where nothing else stands between: 学历合格率,
     * 小学99.97%.
     */
    Label topic(Sentence sentence, Item item) {
        Sentence.Segment before = null;
        for (Sentence.Segment segment : sentence.segments()) {
            before = segment.end() <= item.left() ? segment : before;
        }
        Sentence.Segment segment = before;
        boolean silent = segment != null
                && sentence.items().stream()
                        .noneMatch(other -> other.found().start() >= segment.start()
                                && other.found().start() < item.found().start());
        return segment == null || !silent
                ? label("", Place.SENTENCE, 0, 0)
                : label(text.substring(segment.start(), segment.end()), Place.SENTENCE, segment.start(), segment.end());
    }

    /** Stretches of the same part of the sentence, and the head of the sentence. */
    private void segments(Sentence sentence, Item item, List<Label> labels) {
        List<Sentence.Segment> earlier = sentence.segments().stream()
                .filter(segment -> segment.start() < item.found().start())
                .toList();
        int first = Math.max(0, earlier.size() - SEGMENTS);
        boolean ownSchools = SCHOOL.matcher(item.before()).find();
        for (int i = earlier.size() - 1; i >= first; i--) {
            Sentence.Segment segment = earlier.get(i);
            int end = Math.min(segment.end(), item.left());
            String words = open(sentence.start(), segment.start(), Math.max(end, segment.start()), item.left());
            Matcher built = BUILT.matcher(words);
            if (ownSchools) {
                // other schools say nothing of these, but where and when they stand does
                words = words.substring(0, aboutNothing(words));
                end = segment.start() + words.length();
            } else if (FRESH.matcher(item.before()).find()) {
                // what was built says nothing of the money or the people, but where and when it was does
                int about = built.find() ? built.start() : ofRate(sentence, segment, item, words);
                words = words.substring(0, about);
                end = segment.start() + about;
            }
            boolean apart = words.contains("分别");
            if (segment.part() == item.part() && end > segment.start() && !apart && !sibling(sentence, segment, item)) {
                labels.add(label(words, Place.SENTENCE, segment.start(), end));
            }
            if (segment.part() == item.part()
                    && segment.end() < item.left()
                    && ALL_SCHOOLS.matcher(words).find()) {
                return;
            }
        }
        if (ownSchools) {
            return;
        }
        topicOfAll(sentence, item, labels);
        schoolsBefore(sentence, item, labels);
        goesOn(sentence, item, labels);
    }

    /** 普通高中12所。招生9874人: what a sentence without a stage tells of pupils or of what schools have. */
    private void subject(Sentence sentence, Item item, List<Sentence> paragraph, List<Label> labels) {
        if (!PUPILS.matcher(item.before()).find()
                        && !HOLDINGS.matcher(item.before()).find()
                || !lexicon.facets(
                                Slot.STAGE,
                                text.substring(sentence.start(), item.found().start()))
                        .isEmpty()) {
            return;
        }
        int here = paragraph.indexOf(sentence);
        for (int i = here - 1; i >= Math.max(0, here - SUBJECT); i--) {
            Sentence earlier = paragraph.get(i);
            List<Item> told =
                    earlier.items().stream().filter(each -> !each.bracketed()).toList();
            List<String> stages = told.stream()
                    .flatMap(each -> lexicon.facets(Slot.STAGE, each.before()).stream())
                    .map(hit -> hit.word().value())
                    .distinct()
                    .toList();
            if (!stages.isEmpty()) {
                if (stages.size() == 1) {
                    told.forEach(each -> labels.add(label(
                            each.before(),
                            Place.PARAGRAPH,
                            each.left(),
                            each.found().start())));
                }
                return;
            }
        }
    }

    /** 小学招生2.24万人,在校生13.87万人;毕业生2.46万人: all are told of the one stage that the part before names. */
    private void goesOn(Sentence sentence, Item item, List<Label> labels) {
        if (item.part() == 0 || !PUPILS.matcher(item.before()).find()) {
            return;
        }
        List<Item> part = sentence.items().stream()
                .filter(told -> told.part() == item.part() - 1 && !told.bracketed())
                .toList();
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

    /** How far the words go before they name a stage or a thing. */
    private int aboutNothing(String words) {
        int stage = lexicon.facets(Slot.STAGE, words).stream()
                .mapToInt(Words.Hit::start)
                .min()
                .orElse(words.length());
        return lexicon.indicatorWords(words).stream().mapToInt(Words.Hit::start).reduce(stage, Math::min);
    }

    /** 交流比例不低于10%,建设周转房800套: how far the words of a stretch go that tells a rate; all of them where it tells none. */
    private int ofRate(Sentence sentence, Sentence.Segment segment, Item item, String words) {
        boolean rate = sentence.items().stream()
                .filter(told -> told.index() < item.index()
                        && told.found().start() >= segment.start()
                        && told.found().start() < segment.end())
                .anyMatch(told -> told.found().quantity().measure() != null
                        && told.found().quantity().measure().unit() == Unit.PERCENT);
        List<Words.Hit<Term>> stages = rate ? lexicon.facets(Slot.STAGE, words) : List.of();
        return stages.isEmpty() ? words.length() : stages.get(0).start();
    }

    /**
     * 小学738所;招生8.68万人: what is told behind the number of schools is told of them, where no other schools are counted.
     */
    private void schoolsBefore(Sentence sentence, Item item, List<Label> labels) {
        List<Item> schools = sentence.items().stream()
                .filter(earlier -> earlier.part() < item.part() && countsSchools(earlier))
                .toList();
        if (schools.size() == 1) {
            Item only = schools.get(0);
            labels.add(label(
                    only.before(), Place.SENTENCE, only.left(), only.found().start()));
        }
    }

    private static boolean countsSchools(Item item) {
        Measure measure = item.found().quantity().measure();
        return measure != null
                && measure.unit() == Unit.INSTITUTION
                && !item.bracketed()
                && !PART.matcher(item.before()).find();
    }

    /** Parts of a whole stand side by side, each for itself: 其中公办园5所、小学4所. */
    private boolean sibling(Sentence sentence, Sentence.Segment segment, Item item) {
        boolean own = segment.end() >= item.found().start();
        boolean parts = item.bracketed()
                || text.substring(segment.start(), segment.end()).stripLeading().startsWith("其中");
        return own && parts && item.continued() && sameUnit(sentence.items().get(item.index() - 1), item);
    }

    private static boolean sameUnit(Item one, Item other) {
        Measure left = one.found().quantity().measure();
        Measure right = other.found().quantity().measure();
        return left != null && right != null && left.unit() == right.unit();
    }

    /**
     * The words of a stretch outside the brackets that are closed before the number: they are about their own numbers.
     */
    private String open(int sentence, int start, int end, int number) {
        StringBuilder words = new StringBuilder();
        int closes = sentence;
        for (int at = sentence; at < end; at++) {
            if (text.charAt(at) == '(' || text.charAt(at) == '（') {
                closes = Math.max(closes, figures(at, number));
            }
            if (at >= start && at >= closes) {
                words.append(text.charAt(at));
            }
        }
        return words.toString();
    }

    /** Where a bracket with numbers ends, or its beginning where it has none or is still open at the number. */
    private int figures(int bracket, int number) {
        boolean digits = false;
        for (int at = bracket; at < number; at++) {
            char sign = text.charAt(at);
            digits |= sign >= '0' && sign <= '9';
            if (sign == ')' || sign == '）') {
                return digits ? at + 1 : bracket;
            }
        }
        return bracket;
    }

    /** 中小学 at the head of a sentence is what all its parts are about; a narrower stage is not carried so far. */
    private void topicOfAll(Sentence sentence, Item item, List<Label> labels) {
        if (item.part() > 0) {
            Sentence.Segment first = sentence.segments().stream()
                    .filter(segment -> !NOTHING.matcher(text.substring(segment.start(), segment.end()))
                            .matches())
                    .findFirst()
                    .orElse(sentence.segments().get(0));
            String words = text.substring(first.start(), first.end());
            if (BROAD.matcher(words).find()) {
                labels.add(label(words, Place.SENTENCE, first.start(), first.end()));
            }
        }
    }
}
