package org.edustat.extraction.meaning;

import java.util.ArrayList;
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
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** Stage, sector and area: the nearest label that names one decides. */
final class FacetReader {

    /** 占高中阶段招生总数的39.9%: what the share is taken of is not what the next number is about. */
    private static final Sought WHOLE = Sought.of("\\s*[约近仅]?占(?!地)");

    /** 另有教学点96个, 保留教学点36个: what is told behind it is not told of those. */
    private static final Sought BESIDES = Sought.of("\\s*(?:[(（]?另[有设外]|[0-9]+[余多]?个教学点|[^,，;；。]{0,8}教学点(?:[0-9]|$))");

    /** 将3127名务工人员子女全部安排在公办学校就读: where all of them go to, of whom there are so many. */
    private static final Sought ALL_ATTEND = Sought.of("(?:全部|均|都|悉数|一律)[^,，。;；]{0,16}(?:就读|上学|入读|读书)");

    private static final Sought PARTS = Sought.of("\\s*[(（]?(?:其中|包括)");

    /** As 平均班额人: what is said of both. */
    private static final int LONG_ENOUGH = 4;

    private static final Sought AT_SCHOOL = Sought.of("在校(?!园)");

    private static final Pattern FIGURE = Pattern.compile("[0-9.]+");
    private static final Pattern FIGURES = Pattern.compile("[0-9]++[余多]?所|教学点[0-9]++[余多]?个|[0-9]++[余多]?个教学点");
    /** 中职学校由46所整合为28所: one and the same schools, twice. */
    private static final Pattern MOVED = Pattern.compile("[由从](?:[0-9]{4}年的?)?[0-9]+所(?=[^,，。;；0-9]{1,6}[为到至])");
    /** (其中技工学校63所): told by the way. */
    private static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*(?:[)）]|$)");

    private static final String MONEY_OF_ALL = "education_expenditure";

    private static final String AIDED = "students_aided";

    /** 学生资助资金19.76亿元. */
    private static final Sought SUM = Sought.of("[0-9][万亿]?元$");

    /** 职业教育专项7亿元,学生资助资金20亿元,受助学生164万人次: who is aided is aided with the sum for all. */
    private static final Sought FOR_ALL = Sought.of("学生资助|各[级类]资助|资助总");

    private static final Sought OF_EACH = Sought.of("每[生人]");

    /** 玉亭六小、世纪小学如期开学,…,大班额比例9.8%: the rate is not that of the schools that were named. */
    private static final Sought NAMED_OPENED = Sought.of(
            "(?<![0-9][所个余多])(?:小学|中学|幼儿园|[一二三四五六七八九十][小中])(?:等?(?:学校)?(?:先后|如期|相继|顺利|陆续|已|全面)?)(?:开学|建成|投用|投入使用|启用|竣工|开园|开班|招生)");

    private static final Set<String> NOT_OF_KINDERGARTENS =
            Set.of("large_class_share", "retention_rate", "promotion_rate");

    private static final String ANY_SCHOOL = "学校";

    private final Lexicon lexicon;
    private final FacetWords words;
    private final VocationalSchools vocational;
    private final CarriedSector carried;

    /** @param vocational which schools the paper means where it says 职业教育 */
    FacetReader(Lexicon lexicon, FacetWords words, VocationalSchools vocational) {
        this.lexicon = lexicon;
        this.words = words;
        this.vocational = vocational;
        this.carried = new CarriedSector(lexicon);
    }

    /** @param indicator what is counted, else null */
    List<Filling> read(Draft draft, @Nullable String indicator) {
        List<Filling> fillings = new ArrayList<>();
        for (Slot slot : FacetWords.SLOTS) {
            Filling filling = read(slot, draft, indicator);
            if (filling != null) {
                fillings.add(filling);
            }
        }
        return fillings;
    }

    private @Nullable Filling read(Slot slot, Draft draft, @Nullable String indicator) {
        List<Label> further = draft.beyond();
        boolean ofAll = slot == Slot.STAGE && MONEY_OF_ALL.equals(indicator);
        boolean aided = slot == Slot.STAGE && AIDED.equals(indicator);
        boolean paid = false;
        for (Label label : draft.all()) {
            if (ofAll && label.place() == Place.TITLE || paid && isSum(label)) {
                continue;
            }
            paid |= aided && isSum(label) && FOR_ALL.in(label.text());
            Filling filling = ofLabel(slot, label);
            if (filling != null && label == draft.after()) {
                filling =
                        slot == Slot.SECTOR && ALL_ATTEND.in(label.text()) ? null : ofLabel(slot, nearest(slot, label));
            }
            if (filling == null) {
                continue;
            }
            if (slot == Slot.STAGE
                    && (ofOtherPupils(draft, label, filling.value()) || beyondStage(indicator, filling.value()))) {
                continue;
            }
            boolean beyond = further.contains(label);
            if (beyond && slot == Slot.STAGE && tellsOfOther(draft, label)) {
                continue;
            }
            if (beyond) {
                if (torn(slot, label, filling.value())) {
                    return aided && OF_EACH.in(label.text()) ? ofBoth(label) : ofWholeBefore(further, label);
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

    /** 在校生1.36万人 in a paper on kindergartens: those are at school. */
    private static boolean ofOtherPupils(Draft draft, Label label, String stage) {
        return (label.place() == Place.TITLE || label.place() == Place.HEADING)
                && stage.equals(Stage.PRESCHOOL.code())
                && AT_SCHOOL.in(draft.labels().get(0).text());
    }

    /** 公办园占比53%,大班额占比2%: no kindergarten has what the second number tells. */
    private static boolean beyondStage(@Nullable String indicator, String stage) {
        return indicator != null && NOT_OF_KINDERGARTENS.contains(indicator) && stage.equals(Stage.PRESCHOOL.code());
    }

    private static boolean isPercent(Draft draft) {
        return draft.quantity().unit() == Unit.PERCENT;
    }

    private static boolean isSum(Label label) {
        return label.place() == Place.SENTENCE && SUM.in(label.text());
    }

    /** 小学每生每年500元、初中每生每年750元,受助学生31万人次: they are of both. */
    private @Nullable Filling ofBoth(Label standards) {
        return Meaning.filling(Slot.STAGE, Stages.together(stages(standards)), standards, "stage.of_standards");
    }

    /**
     * What a share is taken of, what stands besides, and the smallest of schools are not what the next number is about.
     */
    private boolean tellsOfOther(Draft draft, Label label) {
        return NAMED_OPENED.in(label.text()) && draft.counted() == null && isPercent(draft)
                || WHOLE.at(label.text(), 0) != null
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

    private List<String> stages(Label label) {
        return lexicon.facets(Slot.STAGE, label.text()).stream()
                .map(hit -> hit.word().value())
                .filter(stage -> !stage.isEmpty())
                .toList();
    }

    /** 义务教育学校49所,其中小学24所、初中25所,在校生15682人: behind the parts the number is of their whole again. */
    private @Nullable Filling ofWholeBefore(List<Label> further, Label parts) {
        if (PARTS.at(parts.text(), 0) == null) {
            return null;
        }
        List<String> told = stages(parts);
        return further.stream()
                .skip(further.indexOf(parts) + 1L)
                .takeWhile(label -> label.place() == Place.SENTENCE)
                .map(label -> ofLabel(Slot.STAGE, label))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(whole -> told.stream().allMatch(part -> Stages.within(part, whole.value())))
                .orElse(null);
    }

    /** 双师型 tells of schools of a vocation, and which of them the labels around it say: 四、中等职业教育. */
    private Filling narrowed(Filling broad, List<Label> labels) {
        if (!broad.value().equals(Stage.VOCATIONAL.code())) {
            return broad;
        }
        for (Label label : labels.subList(labels.indexOf(broad.label()) + 1, labels.size())) {
            Filling further = label.place() == Place.TITLE ? null : ofLabel(Slot.STAGE, label);
            if (further != null && further.value().equals(Stage.UPPER_SECONDARY.code())) {
                return Meaning.filling(
                        Slot.STAGE, Stage.VOCATIONAL_UPPER_SECONDARY.code(), broad.label(), "stage.of_heading");
            }
            if (further != null && !further.value().equals(broad.value())) {
                return FacetWords.VOCATIONAL.contains(further.value()) ? further : broad;
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
        while (last + 1 < names.size() && FacetWords.joined(after.text(), names.get(last), names.get(last + 1))) {
            last++;
        }
        return last + 1 >= names.size()
                ? after
                : new Label(after.text().substring(0, names.get(last + 1).start()), after.place(), after.at());
    }

    private @Nullable Filling ofLabel(Slot slot, Label label) {
        Optional<String> value = words.value(slot, label.text());
        return value.isEmpty() ? null : Meaning.filling(slot, value.get(), label, slot.code() + ".term");
    }

    /** Words around a number that name several stages apart tell nothing of it. */
    private boolean torn(Slot slot, Label label, String value) {
        return slot == Slot.STAGE
                && (label.text().contains(ANY_SCHOOL)
                                && FIGURES.matcher(MOVED.matcher(ASIDE.matcher(label.text())
                                                                .replaceAll(""))
                                                        .replaceAll(""))
                                                .results()
                                                .count()
                                        > 1
                        || apart(lexicon.facets(slot, label.text())).stream()
                                .filter(hit -> !FacetWords.included(label.text(), hit.start()))
                                .map(hit -> hit.word().value())
                                .anyMatch(other -> !other.isEmpty() && !Stages.within(other, value)));
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
                        .filter(label -> !OF_EACH.in(label.text()))
                        .flatMap(label -> words.value(Slot.STAGE, label.text()).stream())
                        .anyMatch(other -> !Stages.within(other, nearest) && !Stages.within(nearest, other));
    }
}
