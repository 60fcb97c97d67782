package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.extraction.signs.Sought;

/** Which stage, sector and area the words of one text name. */
final class FacetWords {

    static final List<Slot> SLOTS = List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA);
    private static final String AND_OTHERS = "等";
    /** Between 小学、普通初中 stands no name. */
    private static final int LONGEST_JOINT = 3;

    private static final String MAJOR = "专业:";

    /** Most names of schools end in 小学, 中学 or 学校, and are looked at no further. */
    private static final Pattern SHORT_NAME = Pattern.compile(".*\\p{IsHan}[一二三四五六七八九十][小中]");

    private static final List<Optional<String>> NOTHING =
            SLOTS.stream().map(slot -> Optional.<String>empty()).toList();
    /** Stages of a vocation by their names. */
    static final Set<String> VOCATIONAL =
            Set.of(Stage.VOCATIONAL_UPPER_SECONDARY.code(), Stage.HIGHER_VOCATIONAL.code());

    /** Between two names that are meant together. */
    private static final Set<String> JOINTS = Set.of("", "、", "和", "及", "与", "以及", ",", "或", "(", "(含", "（", "（含");

    /** 义务教育阶段残疾儿童入学率 is one name and no list of two. */
    private static final Pattern OF_A_RATE = Pattern.compile(".*(?:率|入学)");

    private static final Pattern INCLUDES = Pattern.compile("不含|含|包括|其中");
    private static final String OPENS = "(（";
    private static final String CLOSES = ")）";

    /** 第十二实验 */
    private static final int LONGEST_NUMBER = 6;

    private static final Sought NUMBERED = Sought.of("第[一二三四五六七八九十]{1,3}(?:实验)?$");
    /** 第三幼儿园项目,占地…: what is told behind it is told of the one school that is built. */
    private static final Sought PROJECT_OF_SCHOOL = Sought.of("(?:建设|新建|迁建|改扩建|扩建)?(?:项目|工程)");

    private static final Pattern NUMBER_OF_SCHOOL = Pattern.compile("第[一二三四五六七八九十]{1,3}(?:实验)?");
    /** Of a list that ends with 等 the members are examples: 农村初中改造、寄宿制学校等项目. */
    private static final Pattern EXAMPLE =
            Pattern.compile("[^,，;；。]{0,80}?等(?:$|[0-9]+[余多]?[个所项家处]|(?:一批)?(?:重点)?(?:建设)?(?:项目|工程|资金|计划|行动|措施|方面|专项)"
                    + "|(?:各类)?(?:资助|补助|奖助|惠民)?(?:经费|费用|政策|补贴))");

    /** 新建某幼儿园、改扩建学校5所: the schools are any, whatever is named before them. */
    private static final Sought OTHER_SCHOOLS = Sought.of("、(?:新建|改建|扩建|改扩建|改造|续建|迁建|新改扩建)学校(?:[0-9]|$)");

    private static final Pattern OWNERS = Pattern.compile("公办|民办|普惠性?");

    private static final Sought MOVES_UP = Sought.of("升入|考入");

    private final Lexicon lexicon;
    private final RegionReader regions;
    /** The answers of a text for each of the slots, in their order. */
    private final Recent<String, List<Optional<String>>> known = new Recent<>(this::findAll);

    FacetWords(Lexicon lexicon, RegionReader regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    /** The last name in the label, together with those that are joined to it. */
    Optional<String> value(Slot slot, String words) {
        int place = SLOTS.indexOf(slot);
        return place < 0 ? Optional.empty() : known.get(words).get(place);
    }

    private List<Optional<String>> findAll(String words) {
        if (namesMajor(words)) {
            return NOTHING;
        }
        WordsSaid said = lexicon.said(words);
        return SLOTS.stream().anyMatch(slot -> !said.facets(slot).isEmpty())
                ? SLOTS.stream().map(slot -> find(slot, words)).toList()
                : NOTHING;
    }

    /** 完成第三幼儿园、职校实训楼、城关中学迁建等: names of one school and another, and no stage of what they are together. */
    private static boolean ofSeveral(String words, List<Words.Hit<Term>> hits) {
        Words.Hit<Term> last = hits.get(hits.size() - 1);
        if (OTHER_SCHOOLS.at(words, last.end()) != null) {
            return true;
        }
        if (hits.size() < 2 || !words.endsWith(AND_OTHERS)) {
            return false;
        }
        Words.Hit<Term> before = hits.get(hits.size() - 2);
        String between = words.substring(before.end(), Math.max(before.end(), last.start()));
        return !before.word().value().equals(last.word().value())
                && between.indexOf('、') >= 0
                && between.length() > LONGEST_JOINT;
    }

    private Optional<String> find(Slot slot, String words) {
        List<Words.Hit<Term>> said = lexicon.facets(slot, words);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Words.Hit<Term>> hits = new ArrayList<>(said.size());
        boolean moves = MOVES_UP.in(words);
        for (Words.Hit<Term> hit : said) {
            if (!hit.word().value().isEmpty()
                    && !(moves && movesUp(words, hit, said))
                    && (slot != Slot.AREA || !inName(words, hit))
                    && (slot != Slot.STAGE || !beside(words, hit))) {
                hits.add(hit);
            }
        }
        if (hits.isEmpty() || slot == Slot.STAGE && ofSeveral(words, hits)) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        int last = last(hits);
        values.add(hits.get(last).word().value());
        while (last > 0 && joined(words, hits.get(last - 1), hits.get(last))) {
            last--;
            boolean any = hits.get(last).end() == hits.get(last + 1).start()
                    && hits.get(last).word().value().equals(Stage.ALL.code());
            if (!any) {
                values.add(0, hits.get(last).word().value());
            }
        }
        return slot == Slot.STAGE
                ? Optional.of(Stages.together(values))
                : values.stream().distinct().count() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Of 中职“双师型” and 幼儿园各类人员 the stage is the former, which the latter takes up more broadly. */
    private static int last(List<Words.Hit<Term>> hits) {
        int last = hits.size() - 1;
        boolean anyOfIt = last > 0
                && hits.get(last).word().value().equals(Stage.ALL.code())
                && hits.get(last - 1).end() == hits.get(last).start();
        boolean takesUp = last > 0
                && hits.get(last).word().value().equals(Stage.VOCATIONAL.code())
                && VOCATIONAL.contains(hits.get(last - 1).word().value());
        return takesUp || anyOfIt ? last - 1 : last;
    }

    /** 升入高中、职高: where the pupils of a stage go on to. */
    private static boolean movesUp(String words, Words.Hit<Term> hit, List<Words.Hit<Term>> said) {
        int at = said.indexOf(hit);
        while (at > 0 && joined(words, said.get(at - 1), said.get(at))) {
            at--;
            Words.Hit<Term> first = said.get(at);
            if (MOVES_UP.at(words, first.start()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The stage that the name of a school tells: 第三实验小学 is a primary school. */
    Optional<String> ofSchool(String name) {
        boolean numbered = name.indexOf('第') >= 0;
        Optional<String> stage =
                value(Slot.STAGE, numbered ? NUMBER_OF_SCHOOL.matcher(name).replaceAll("") : name);
        return stage.isPresent() ? stage : ofShortName(name);
    }

    /** 专业:学前教育 is what is learned there, and not where. */
    static boolean namesMajor(String header) {
        return header.startsWith(MAJOR);
    }

    /** 城关一小 is a school of 小学, 城关二中 one of 中学. */
    private static Optional<String> ofShortName(String name) {
        boolean primary = name.endsWith("小");
        return (primary || name.endsWith("中")) && SHORT_NAME.matcher(name).matches()
                ? Optional.of((primary ? Stage.PRIMARY : Stage.SECONDARY).code())
                : Optional.empty();
    }

    /** What is named for an example, in a bracket of what is included, or in the name of one school. */
    private static boolean beside(String words, Words.Hit<Term> hit) {
        return included(words, hit.start())
                || NUMBERED.in(words.substring(Math.max(0, hit.start() - LONGEST_NUMBER), hit.start()))
                        && PROJECT_OF_SCHOOL.at(words, hit.end()) == null
                || words.indexOf('等', hit.end()) >= 0
                        && EXAMPLE.matcher(words)
                                .region(hit.end(), words.length())
                                .lookingAt();
    }

    /** Whether a bracket that is open at the place began with what it includes: 学历教育在校生（含在园幼儿. */
    static boolean included(String words, int place) {
        for (int at = place - 1; at >= 0 && CLOSES.indexOf(words.charAt(at)) < 0; at--) {
            if (OPENS.indexOf(words.charAt(at)) >= 0
                    && (at == 0 || OPENS.indexOf(words.charAt(at - 1)) < 0)
                    && INCLUDES.matcher(words).region(at + 1, place).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** 县镇 in the name of a town or of a school there says nothing of the area. */
    private boolean inName(String words, Words.Hit<Term> hit) {
        return InstitutionReader.name(words) != null || regions.inName(words, hit.start(), hit.end());
    }

    static boolean joined(String text, Words.Hit<Term> left, Words.Hit<Term> right) {
        String between = OWNERS.matcher(text.substring(left.end(), right.start()))
                .replaceAll("")
                .strip();
        boolean oneName = between.isEmpty()
                && OF_A_RATE.matcher(text.substring(right.start(), right.end())).matches();
        return JOINTS.contains(between) && !oneName;
    }
}
