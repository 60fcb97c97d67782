package org.edustat.extraction.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.WholePlace;
import org.edustat.extraction.signs.Sought;

/**
 * What a paragraph goes on about: 普通高中12所。招生9874人. A sentence that names no stage tells of the pupils, or of what the
 * schools have, of the one stage that a sentence shortly before it named.
 *
 * @param labels the words that name it; none where several stages were named
 * @param age how many sentences ago
 * @param ofList whether only the last part of a sentence named it: then it holds for one that goes through the stages
 */
record Subject(List<Label> labels, int age, boolean ofList) {

    static final Subject NONE = new Subject(List.of(), 0, false);

    /** So many sentences a paragraph goes on about the same schools. */
    private static final int LONGEST = 3;

    /** The stages that one for several is made of. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            Stage.BASIC.code(),
            codes(Stage.BASIC, Stage.PRIMARY, Stage.LOWER_SECONDARY, Stage.GENERAL_UPPER_SECONDARY, Stage.SECONDARY),
            Stage.COMPULSORY.code(),
            codes(Stage.COMPULSORY, Stage.PRIMARY, Stage.LOWER_SECONDARY));

    private static Set<String> codes(Stage... stages) {
        return Stream.of(stages).map(Stage::code).collect(Collectors.toUnmodifiableSet());
    }

    static final Sought PUPILS_OR_HOLDINGS =
            Sought.of("^\\s*(?:其中)?(?:当年|全年|本年|现有|共有|有|学校)?(?:招生|学生人?数|学生$|入学率(?=则)|在校|在园|毕业|专任教师|教职工|教学班|班级"
                    + "|图书|藏书|教学仪器|仪器设备|校舍|占地|计算机|生均|多媒体|(?:建立|建有|接入)?校园网|每百名|生师比|师生比|平均班额|班均|大班额|学历合格率|巩固率)");

    /** 初中26所,其中九年一贯制学校11所,另有教学点6个: what stands beside, or is a part of it, is not gone on about. */
    private static final Sought PART = Sought.of("^\\s*(?:其中|另|含|包括)");

    /** 共有860个班: of what the schools have, the name stands behind. */
    private static final Sought CLASSES = Sought.of("^(?:个|间|名)?(?:教学班|班级|班|专任教师|教职工|教师)");

    private static final Pattern EXISTS = Pattern.compile("\\s*(?:共|现|全部|合计|总计|设|开设|办学规模)*有?\\s*");

    /** What the sentence behind this one goes on about. */
    Subject after(Sentence sentence, Lexicon lexicon, LabelOrder order) {
        List<Item> all =
                sentence.items().stream().filter(item -> !item.bracketed()).toList();
        List<Item> whole =
                all.stream().filter(item -> !isPart(item, all.get(0), lexicon)).toList();
        List<Item> told = whole.isEmpty() ? all : whole;
        List<String> stages =
                told.stream().flatMap(item -> stages(item, lexicon)).distinct().toList();
        Label topic = stages.isEmpty() && !told.isEmpty() ? order.topic(sentence, told.get(0)) : LabelOrder.NONE;
        if (lexicon.facets(Slot.STAGE, topic.text()).size() == 1) {
            return new Subject(List.of(new Label(topic.text(), Place.PARAGRAPH, topic.at())), 0, false);
        }
        if (stages.isEmpty()) {
            return age + 1 < LONGEST ? new Subject(labels, age + 1, ofList) : NONE;
        }
        if (stages.size() == 1) {
            return of(told, order);
        }
        Set<String> parts = PARTS.getOrDefault(stages.get(0), Set.of());
        return parts.containsAll(stages)
                ? of(broad(told, stages.get(0), lexicon), order)
                : ofLast(told, lexicon, order);
    }

    /** 中职学校29所,其中公办21所,民办8所: an owner alone divides what the sentence began with. */
    private static boolean isPart(Item item, Item first, Lexicon lexicon) {
        boolean owner = item != first
                && !lexicon.facets(Slot.SECTOR, item.before()).isEmpty()
                && lexicon.facets(Slot.STAGE, item.before()).isEmpty()
                && lexicon.facets(Slot.SECTOR, first.before()).isEmpty();
        return owner || PART.in(item.before());
    }

    /** 全县学校312所;幼儿园专任教师1180人。学历合格率99.1%;小学…: what the last part was told of. */
    private static Subject ofLast(List<Item> told, Lexicon lexicon, LabelOrder order) {
        int part = told.get(told.size() - 1).part();
        List<Item> last = told.stream().filter(item -> item.part() == part).toList();
        boolean one = part > 0
                && last.stream()
                                .flatMap(item -> stages(item, lexicon))
                                .distinct()
                                .count()
                        == 1;
        return one ? new Subject(of(last, order).labels(), 0, true) : NONE;
    }

    /** Whether later parts of the sentence name their stages. */
    private static boolean goesThroughStages(Sentence sentence, Lexicon lexicon) {
        return sentence.items().stream()
                .anyMatch(item ->
                        item.part() > 0 && stages(item, lexicon).findAny().isPresent());
    }

    /** 中小学图书58万册,小学生均16.2册,初中生均25.7册: it goes on about the whole of which parts were told. */
    private static List<Item> broad(List<Item> told, String stage, Lexicon lexicon) {
        return told.stream()
                .filter(item -> stages(item, lexicon).anyMatch(stage::equals))
                .toList();
    }

    private static Stream<String> stages(Item item, Lexicon lexicon) {
        return lexicon.facets(Slot.STAGE, item.before()).stream()
                .map(hit -> hit.word().value())
                .filter(stage -> !stage.isEmpty());
    }

    private static Subject of(List<Item> told, LabelOrder order) {
        return new Subject(
                told.stream()
                        .map(item -> order.label(
                                item.before(),
                                Place.PARAGRAPH,
                                item.left(),
                                item.found().start()))
                        .toList(),
                0,
                false);
    }

    private static boolean has(Item item) {
        boolean classes = item.unit() == Unit.CLASS;
        return EXISTS.matcher(item.before()).matches() && (classes || CLASSES.in(item.after()));
    }

    /** What the whole sentence is told of, its first number says. */
    private static boolean opens(Sentence sentence) {
        Item first = sentence.items().get(0);
        return PUPILS_OR_HOLDINGS.in(first.before()) || has(first);
    }

    /** What it says of a number, where the number's own sentence has not said it. */
    List<Label> of(Item item, Sentence sentence, String text, Lexicon lexicon) {
        boolean silent = !labels.isEmpty()
                && !WholePlace.named(
                        text.substring(sentence.start(), item.found().start()))
                && (!ofList || age == 0 && item.part() == 0 && goesThroughStages(sentence, lexicon))
                && (PUPILS_OR_HOLDINGS.in(item.before()) || has(item) || opens(sentence))
                && lexicon
                        .facets(
                                Slot.STAGE,
                                text.substring(sentence.start(), item.found().start()))
                        .stream()
                        .allMatch(hit -> hit.word().value().isEmpty());
        return silent ? labels : List.of();
    }
}
