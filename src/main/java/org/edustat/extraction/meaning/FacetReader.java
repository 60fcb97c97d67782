package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.catalogue.WordsSaid;
import org.edustat.concept.Coded;
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.extraction.signs.Sought;

/** Stage, sector and area: the nearest label that names one decides. */
final class FacetReader {

    private static final List<Slot> SLOTS = List.of(Slot.STAGE, Slot.SECTOR, Slot.AREA);
    private static final List<Optional<String>> NOTHING =
            SLOTS.stream().map(slot -> Optional.<String>empty()).toList();
    private static final Set<Stage> COMPULSORY = EnumSet.of(Stage.PRIMARY, Stage.LOWER_SECONDARY, Stage.COMPULSORY);
    private static final Set<Stage> UPPER =
            EnumSet.of(Stage.GENERAL_UPPER_SECONDARY, Stage.VOCATIONAL_UPPER_SECONDARY, Stage.UPPER_SECONDARY);
    private static final Set<Stage> SECONDARY =
            EnumSet.of(Stage.LOWER_SECONDARY, Stage.UPPER_SECONDARY, Stage.GENERAL_UPPER_SECONDARY, Stage.SECONDARY);
    private static final Set<String> VOCATIONAL =
            Set.of(Stage.VOCATIONAL_UPPER_SECONDARY.code(), Stage.HIGHER_VOCATIONAL.code());
    private static final Set<Stage> BASIC = EnumSet.of(
            Stage.PRESCHOOL,
            Stage.PRIMARY,
            Stage.LOWER_SECONDARY,
            Stage.COMPULSORY,
            Stage.UPPER_SECONDARY,
            Stage.GENERAL_UPPER_SECONDARY,
            Stage.VOCATIONAL_UPPER_SECONDARY,
            Stage.BASIC,
            Stage.SPECIAL,
            Stage.SECONDARY);
    /** Between two names that are meant together. */
    private static final Set<String> JOINTS = Set.of("", "、", "和", "及", "与", "以及", ",", "或", "(", "(含", "（", "（含");

    /** 义务教育阶段残疾儿童入学率 is one name and no list of two. */
    private static final Pattern OF_A_RATE = Pattern.compile(".*(?:率|入学)");

    /** 占高中阶段招生总数的39.9%: what the share is taken of is not what the next number is about. */
    private static final Sought WHOLE = Sought.of("\\s*[约近仅]?占(?!地)");

    /** 另有教学点96个, 保留教学点36个: what is told behind it is not told of those. */
    private static final Sought BESIDES = Sought.of("\\s*(?:[(（]?另[有设外]|[^,，;；。]{0,8}教学点(?:[0-9]|$))");

    private static final Sought PARTS = Sought.of("\\s*[(（]?(?:其中|包括)");

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

    /** As 平均班额人: what is said of both. */
    private static final int LONG_ENOUGH = 4;

    private static final Pattern FIGURE = Pattern.compile("[0-9.]+");
    private static final Pattern FIGURES = Pattern.compile("[0-9]++[余多]?[所个]");
    /** (其中技工学校63所): told by the way. */
    private static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*(?:[)）]|$)");

    private static final String MONEY_OF_ALL = "education_expenditure";

    private static final Pattern OWNERS = Pattern.compile("公办|民办|普惠性?");
    private static final String ANY_SCHOOL = "学校";

    private static final Pattern MOVES_UP = Pattern.compile("升入|考入");

    private final Lexicon lexicon;
    private final RegionReader regions;
    private final VocationalSchools vocational;
    private final CarriedSector carried;
    /** The answers of a text for each of the slots, in their order. */
    private final Recent<String, List<Optional<String>>> known = new Recent<>(this::findAll);

    /** @param vocational which schools the paper means where it says 职业教育 */
    FacetReader(Lexicon lexicon, RegionReader regions, VocationalSchools vocational) {
        this.lexicon = lexicon;
        this.regions = regions;
        this.vocational = vocational;
        this.carried = new CarriedSector(lexicon);
    }

    /** @param indicator what is counted, else null */
    List<Filling> read(Draft draft, @Nullable String indicator) {
        List<Filling> fillings = new ArrayList<>();
        for (Slot slot : SLOTS) {
            Filling filling = read(slot, draft, MONEY_OF_ALL.equals(indicator));
            if (filling != null) {
                fillings.add(filling);
            }
        }
        return fillings;
    }

    /** @param ofAll whether the title says nothing of it: all that a place spends on education */
    private @Nullable Filling read(Slot slot, Draft draft, boolean ofAll) {
        List<Label> further = draft.beyond();
        for (Label label : draft.all()) {
            if (ofAll && slot == Slot.STAGE && label.place() == Place.TITLE) {
                continue;
            }
            Filling filling = ofLabel(slot, label);
            if (filling != null && label == draft.after()) {
                filling = ofLabel(slot, nearest(slot, label));
            }
            if (filling == null) {
                continue;
            }
            boolean beyond = further.contains(label);
            if (beyond && slot == Slot.STAGE && tellsOfOther(draft, label)) {
                continue;
            }
            if (beyond) {
                if (torn(slot, label, filling.value())) {
                    return ofWholeBefore(further, label);
                }
                if (slot == Slot.STAGE && (ofSeveral(draft, filling.value()) || ofPair(further, label))) {
                    return null;
                }
                if (slot == Slot.SECTOR && !carried.tells(draft, label, filling.value())) {
                    continue;
                }
            }
            return slot == Slot.STAGE ? narrowed(filling, draft.all()) : filling;
        }
        return null;
    }

    /**
     * What a share is taken of, what stands besides, and the smallest of schools are not what the next number is about.
     */
    private boolean tellsOfOther(Draft draft, Label label) {
        return WHOLE.at(label.text(), 0) != null
                || BESIDES.at(label.text(), 0) != null
                || carried.stageIsOfOther(draft, label);
    }

    /** 小学平均班额41人,初中平均班额47人,大班额27个: what is told behind stages that were told of alike is of neither alone. */
    private boolean ofPair(List<Label> further, Label label) {
        int at = further.indexOf(label) + 1;
        Label before = at < further.size() ? further.get(at) : label;
        return label.place() == Place.SENTENCE
                && before.place() == Place.SENTENCE
                && !before.text().equals(label.text())
                && withoutStage(label.text()).length() >= LONG_ENOUGH
                && withoutStage(label.text()).equals(withoutStage(before.text()));
    }

    private String withoutStage(String text) {
        List<Words.Hit<Term>> stages = lexicon.facets(Slot.STAGE, text);
        return stages.size() != 1
                ? text
                : FIGURE.matcher(text.substring(0, stages.get(0).start())
                                + text.substring(stages.get(0).end()))
                        .replaceAll("");
    }

    /** 义务教育学校49所,其中小学24所、初中25所,在校生15682人: behind the parts the number is of their whole again. */
    private @Nullable Filling ofWholeBefore(List<Label> further, Label parts) {
        if (PARTS.at(parts.text(), 0) == null) {
            return null;
        }
        List<String> told = lexicon.facets(Slot.STAGE, parts.text()).stream()
                .map(hit -> hit.word().value())
                .filter(stage -> !stage.isEmpty())
                .toList();
        return further.stream()
                .skip(further.indexOf(parts) + 1L)
                .takeWhile(label -> label.place() == Place.SENTENCE)
                .map(label -> ofLabel(Slot.STAGE, label))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(whole -> told.stream().allMatch(part -> within(part, whole.value())))
                .orElse(null);
    }

    /** 双师型 tells of schools of a vocation, and which of them the labels around it say: 四、中等职业教育. */
    private Filling narrowed(Filling broad, List<Label> labels) {
        if (!broad.value().equals(Stage.VOCATIONAL.code())) {
            return broad;
        }
        for (Label label : labels.subList(labels.indexOf(broad.label()) + 1, labels.size())) {
            Filling further = label.place() == Place.TITLE ? null : ofLabel(Slot.STAGE, label);
            if (further != null && !further.value().equals(broad.value())) {
                return VOCATIONAL.contains(further.value()) ? further : broad;
            }
        }
        boolean far = broad.label().place() == Place.TITLE || broad.label().place() == Place.HEADING;
        return far && vocational.alone()
                ? Meaning.filling(Slot.STAGE, Stage.VOCATIONAL_UPPER_SECONDARY.code(), broad.label(), "stage.of_paper")
                : broad;
    }

    /** 2所九年一贯制学校扩建和某幼儿园建设工作: behind a number the first name is the nearest. */
    private Label nearest(Slot slot, Label after) {
        List<Words.Hit<Term>> names = lexicon.facets(slot, after.text());
        int last = 0;
        while (last + 1 < names.size() && joined(after.text(), names.get(last), names.get(last + 1))) {
            last++;
        }
        return last + 1 >= names.size()
                ? after
                : new Label(after.text().substring(0, names.get(last + 1).start()), after.place(), after.at());
    }

    private @Nullable Filling ofLabel(Slot slot, Label label) {
        Optional<String> value = value(slot, label.text());
        return value.isEmpty() ? null : Meaning.filling(slot, value.get(), label, slot.code() + ".term");
    }

    /** Words around a number that name several stages apart tell nothing of it. */
    private boolean torn(Slot slot, Label label, String value) {
        return slot == Slot.STAGE
                && (label.text().contains(ANY_SCHOOL)
                                && FIGURES.matcher(ASIDE.matcher(label.text()).replaceAll(""))
                                                .results()
                                                .count()
                                        > 1
                        || apart(lexicon.facets(slot, label.text())).stream()
                                .filter(hit -> !included(label.text(), hit.start()))
                                .map(hit -> hit.word().value())
                                .anyMatch(other -> !other.isEmpty() && !within(other, value)));
    }

    /** Of 各类中等职业学校 the name, without what only says that it is of all of them. */
    private static List<Words.Hit<Term>> apart(List<Words.Hit<Term>> hits) {
        List<Words.Hit<Term>> apart = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            boolean all = i + 1 < hits.size()
                    && hits.get(i).end() == hits.get(i + 1).start()
                    && hits.get(i).word().value().equals(Stage.ALL.code());
            if (!all) {
                apart.add(hits.get(i));
            }
        }
        return apart;
    }

    /**
     * 新建幼儿园12所、改扩建小学6所,新增学位9600个: the places are neither of the one nor of the other alone. Kinds of schools whose
     * places were told before do not count.
     */
    private boolean ofSeveral(Draft draft, String nearest) {
        Label after = draft.after();
        boolean outcome = lexicon.said(draft.labels().get(0).text()).says(Cue.Role.OUTCOME)
                || after != null && lexicon.said(after.text()).says(Cue.Role.OUTCOME);
        return outcome
                && draft.beyond().stream()
                        .filter(label -> label.place() == Place.SENTENCE)
                        .takeWhile(label -> !lexicon.said(label.text()).says(Cue.Role.OUTCOME))
                        .flatMap(label -> value(Slot.STAGE, label.text()).stream())
                        .anyMatch(other -> !within(other, nearest) && !within(nearest, other));
    }

    private static boolean within(String part, String whole) {
        return part.equals(whole) || together(List.of(part, whole)).equals(whole);
    }

    /** The last name in the label, together with those that are joined to it. */
    Optional<String> value(Slot slot, String words) {
        int place = SLOTS.indexOf(slot);
        return place < 0 ? Optional.empty() : known.get(words).get(place);
    }

    private List<Optional<String>> findAll(String words) {
        WordsSaid said = lexicon.said(words);
        return SLOTS.stream().anyMatch(slot -> !said.facets(slot).isEmpty())
                ? SLOTS.stream().map(slot -> find(slot, words)).toList()
                : NOTHING;
    }

    private Optional<String> find(Slot slot, String words) {
        List<Words.Hit<Term>> said = lexicon.facets(slot, words);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Words.Hit<Term>> hits = new ArrayList<>(said.size());
        for (Words.Hit<Term> hit : said) {
            if (!hit.word().value().isEmpty()
                    && !movesUp(words, hit, said)
                    && (slot != Slot.AREA || !inName(words, hit))
                    && (slot != Slot.STAGE || !beside(words, hit))) {
                hits.add(hit);
            }
        }
        if (hits.isEmpty()) {
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
                ? Optional.of(together(values))
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
            if (MOVES_UP.matcher(words).region(first.start(), first.end()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The stage that the name of a school tells: 第三实验小学 is a primary school. */
    Optional<String> ofSchool(String name) {
        boolean numbered = name.indexOf('第') >= 0;
        return value(Slot.STAGE, numbered ? NUMBER_OF_SCHOOL.matcher(name).replaceAll("") : name);
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
    private static boolean included(String words, int place) {
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

    private static boolean joined(String text, Words.Hit<Term> left, Words.Hit<Term> right) {
        String between = OWNERS.matcher(text.substring(left.end(), right.start()))
                .replaceAll("")
                .strip();
        boolean oneName = between.isEmpty()
                && OF_A_RATE.matcher(text.substring(right.start(), right.end())).matches();
        return JOINTS.contains(between) && !oneName;
    }

    private static String together(List<String> values) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        values.forEach(value -> stages.add(Coded.of(Stage.class, value)));
        if (stages.contains(Stage.ALL)) {
            return Stage.ALL.code();
        }
        if (stages.size() == 1) {
            return values.get(0);
        }
        if (COMPULSORY.containsAll(stages)) {
            return Stage.COMPULSORY.code();
        }
        if (UPPER.containsAll(stages)) {
            return Stage.UPPER_SECONDARY.code();
        }
        if (SECONDARY.containsAll(stages)) {
            return Stage.SECONDARY.code();
        }
        return BASIC.containsAll(stages) ? Stage.BASIC.code() : values.get(values.size() - 1);
    }
}
