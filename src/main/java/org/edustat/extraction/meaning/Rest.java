package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Indicator;
import org.edustat.concept.Label;
import org.edustat.concept.Nature;
import org.edustat.concept.Slot;

/** What one header says beyond the words of the catalogue. Safe for use by several threads. */
final class Rest {

    private static final Pattern BESIDE = Pattern.compile(
            "[(（【\\[][^()（）\\[\\]【】]*[)）】\\]]"
                    + "|^[^:]{1,8}:|^(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．]|[(（][一二三四五六七八九十0-9]{1,2}[)）]"
                    + "|(?:19|20)\\d{2}(?:[-—/至](?:19|20)?\\d{2,4})?(?:学年度?|年度?)?(?:末|底|初)?|[\"“]?十[一二三四五]五[\"”]?(?:时期|期间|规划|末)?|第?[一二三四五六]学期|(?<=年)[春秋]季?(?:学期)?(?!\\p{IsHan})|\\d{1,2}月(?:\\d{1,2}日)?");
    private static final Pattern AVERAGE = Pattern.compile("(?:[全各]?[国省市区县旗盟州校园])?平均(?:水平|值|数)?|[省市区县旗盟州]?均值");
    /** 园长 tells its stage, but names a person by the office; 三年级 and 教学点 are parts of their stage. */
    private static final Pattern NARROWER = Pattern.compile(".*[长师]|.*年级|.*教学点|.*研究生.*");

    /** Kinds of 高校, which no stage tells apart. */
    private static final Pattern KIND = Pattern.compile("(?:普通)?(?:本科|专科|独立|成人高等|成人)(?:院校|学校|学院|高校)");

    /** Of teachers 本科 tells the degree, and no stage. */
    private static final Pattern DEGREE = Pattern.compile("博士|硕士|研究生|(?<!普通)本科|(?<!高职[(（]|本)专科|大专(?!院校)");

    /** One degree or title by itself is no share of all from it upwards. */
    private static final Pattern ONE_GRADE = Pattern.compile(
            "#?(?:其中:?)?(?:博士|硕士|研究生|本科|专科|大专|中专|高中阶段|高中(?=毕业)|(?:中专|高中)(?:阶段)?及?以下|正高级?|副高级?|高级|中级|初级|助理级|员级|[一二三]级|未定(?:职)?级|未评.{0,2}|初级及未评)"
                    + "(?:毕业|职称|教师)?[^\\p{IsHan}]*");

    private static final Set<String> OF_GRADES = Set.of("teacher_higher_degree_rate", "senior_title_rate");

    /** What tells no stage, but which schools or whose pupils are counted: 部属高校. */
    private static final Pattern OF_NO_STAGE = Pattern.compile(".*(?:高校|大学|院校|研究生|校长|本科|专科|毕业生).*");

    /** Under 每十万人口 stand no numbers of a whole place. */
    private static final Pattern PER_HEAD = Pattern.compile("每[一二三四五六七八九十百千万亿0-9]+(?:人|名|个|生)|平均每|[生人师班校园]均");

    /** What is being built is no stock. */
    private static final Pattern BUILDING = Pattern.compile("开工|竣工|在建|加固|重建|新建|改扩建|规划任务|新增|新购|购置|报废|拆除");

    /** What is counted for each head is the same for the whole as the average of its parts. */
    private static final Set<Nature> AVERAGES = EnumSet.of(Nature.RATIO, Nature.RATE);

    private static final Set<Nature> STOCK = EnumSet.of(Nature.STOCK);

    private static final Pattern OF_STAFF = Pattern.compile("teacher.*|staff.*");

    /** Those who enter a stage are in its first grade. */
    private static final Pattern FIRST_GRADE = Pattern.compile("(?:小学)?一年级|(?:初中)?(?:七年级|初一)|高一(?:年级)?");

    private static final String ENTRANTS = "entrants";

    /** What is given out comes term by term. */
    private static final Pattern TERM = Pattern.compile("^(?:[春秋]季?(?:学期)?|[上下](?:半年|学期)|全年|全?学年)");

    private static final Set<String> OF_PROGRAMMES = Set.of("students_aided", "subsidy_per_person");

    private static final List<Slot> FACETS = List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA);
    private static final List<Cue.Role> CUES =
            List.of(Cue.Role.HEADER, Cue.Role.CHANGE, Cue.Role.TARGET, Cue.Role.TARGET_ITEM, Cue.Role.REPORT);

    private final String text;
    private final Lexicon lexicon;
    private final Indicators indicators;
    private final List<RegionMention> places;
    /** Null before somebody asks. */
    private volatile @Nullable Known known;

    private volatile List<Narrowing> narrowing = List.of();

    /** @param places those that are named in it */
    Rest(String text, Lexicon lexicon, Indicators indicators, List<RegionMention> places) {
        this.text = text;
        this.lexicon = lexicon;
        this.indicators = indicators;
        this.places = places;
    }

    /**
     * What the catalogue knows of the text whatever is counted.
     *
     * @param signs those that it knows
     * @param places those of them that are names of places: 新建 in 新建区 builds nothing
     */
    private record Known(BitSet signs, BitSet places, List<Words.Hit<IndicatorWord>> terms) {}

    /** What was answered for an indicator; few are asked for under one header. */
    private record Narrowing(String indicator, boolean narrows) {}

    /** Whether something is left beside the words of the indicator and those of the other slots. */
    boolean narrows(String indicator) {
        List<Narrowing> answered = narrowing;
        for (int at = 0; at < answered.size(); at++) {
            if (answered.get(at).indicator().equals(indicator)) {
                return answered.get(at).narrows();
            }
        }
        boolean narrows = leaves(indicator);
        List<Narrowing> more = new ArrayList<>(answered);
        more.add(new Narrowing(indicator, narrows));
        narrowing = more;
        return narrows;
    }

    boolean isOf(Label header) {
        return text.equals(header.text());
    }

    /** Whether numbers under this are of each of so many. */
    boolean perHead() {
        return PER_HEAD.matcher(text).find();
    }

    private boolean leaves(String indicator) {
        Known known = known();
        if (OF_GRADES.contains(indicator) && ONE_GRADE.matcher(text).matches()) {
            return true;
        }
        if (!is(indicator, AVERAGES) && perHead(indicator, known.terms())) {
            return true;
        }
        BitSet said = (BitSet) known.signs().clone();
        if (OF_STAFF.matcher(indicator).matches() || is(indicator, AVERAGES)) {
            unmark(DEGREE, said);
        }
        for (Words.Hit<IndicatorWord> hit : known.terms()) {
            if (anySaysAll(hit.word().terms(), indicator)) {
                said.set(hit.start(), hit.end());
            }
        }
        if (indicator.equals(ENTRANTS)) {
            mark(FIRST_GRADE, said);
        }
        if (OF_PROGRAMMES.contains(indicator)) {
            mark(TERM, said);
            lexicon.cues(Cue.Role.PROGRAMME, text).forEach(hit -> said.set(hit.start(), hit.end()));
        }
        if (is(indicator, STOCK)) {
            unmark(BUILDING, said);
        }
        said.or(known.places());
        unmark(KIND, said);
        if (is(indicator, AVERAGES)) {
            mark(AVERAGE, said);
        }
        return unknown(said);
    }

    /** Whether it tells of each head in words that are not the indicator's own, as 生均支出 may be. */
    private boolean perHead(String indicator, List<Words.Hit<IndicatorWord>> terms) {
        BitSet own = new BitSet(text.length());
        for (Words.Hit<IndicatorWord> hit : terms) {
            if (hit.word().terms().stream().anyMatch(term -> term.value().equals(indicator))) {
                own.set(hit.start(), hit.end());
            }
        }
        Matcher each = PER_HEAD.matcher(text);
        while (each.find()) {
            if (own.nextClearBit(each.start()) < each.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String indicator, Set<Nature> natures) {
        return indicators
                .find(indicator)
                .filter(found -> natures.contains(found.nature()))
                .isPresent();
    }

    private void mark(Pattern words, BitSet said) {
        Matcher found = words.matcher(text);
        while (found.find()) {
            said.set(found.start(), found.end());
        }
    }

    private void unmark(Pattern words, BitSet said) {
        Matcher found = words.matcher(text);
        while (found.find()) {
            said.clear(found.start(), found.end());
        }
    }

    private Known known() {
        Known before = known;
        if (before != null) {
            return before;
        }
        BitSet names = new BitSet(text.length());
        places.forEach(place -> names.set(place.start(), place.end()));
        BitSet signs = signs();
        signs.or(names);
        Known found = new Known(signs, names, lexicon.indicatorWords(text));
        known = found;
        return found;
    }

    private BitSet signs() {
        BitSet found = new BitSet(text.length());
        mark(BESIDE, found);
        if (FacetWords.namesMajor(text)) {
            return found;
        }
        for (Slot slot : FACETS) {
            for (Words.Hit<Term> hit : lexicon.facets(slot, text)) {
                String word = text.substring(hit.start(), hit.end());
                boolean other = hit.word().value().isEmpty()
                        && OF_NO_STAGE.matcher(word).matches();
                if (!other && !NARROWER.matcher(word).matches()) {
                    found.set(hit.start(), hit.end());
                }
            }
        }
        unmark(KIND, found);
        for (Cue.Role role : CUES) {
            for (Words.Hit<Cue> hit : lexicon.cues(role, text)) {
                found.set(hit.start(), hit.end());
            }
        }
        return found;
    }

    /**
     * Whether the word says something by itself here: it is a part of the term that was found, or the whole of one
     * whose indicator is counted alike. 副高级 is the whole of a rate's, and of teachers it names some.
     */
    private boolean saysAll(Term term, String indicator) {
        return term.value().equals(indicator)
                || !term.value().isEmpty()
                        && (is(indicator, AVERAGES) || sameUnit(term.value(), indicator))
                        && term.parts().stream()
                                        .filter(part -> !part.forbidden())
                                        .count()
                                == 1;
    }

    private boolean sameUnit(String one, String other) {
        return indicators
                .find(one)
                .map(Indicator::unit)
                .equals(indicators.find(other).map(Indicator::unit));
    }

    private boolean anySaysAll(List<Term> terms, String indicator) {
        for (Term term : terms) {
            if (saysAll(term, indicator)) {
                return true;
            }
        }
        return false;
    }

    private boolean unknown(BitSet said) {
        for (int at = said.nextClearBit(0); at < text.length(); at = said.nextClearBit(at + 1)) {
            if (Character.isIdeographic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
