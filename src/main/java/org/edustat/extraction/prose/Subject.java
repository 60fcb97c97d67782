package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/**
 * What a paragraph goes on about: 普通高中12所。招生9874人. A sentence that names no stage tells of the pupils, or of what the
 * schools have, of the one stage that a sentence shortly before it named.
 *
 * @param labels the words that name it; none where several stages were named
 * @param age how many sentences ago
 */
record Subject(List<Label> labels, int age) {

    static final Subject NONE = new Subject(List.of(), 0);

    /** So many sentences a paragraph goes on about the same schools. */
    private static final int LONGEST = 3;

    private static final Sought PUPILS_OR_HOLDINGS =
            Sought.of("^\\s*(?:其中)?(?:当年|全年|本年|现有|共有|学校)?(?:招生|在校|在园|毕业|专任教师|教职工|教学班|班级"
                    + "|图书|藏书|教学仪器|仪器设备|校舍|占地|计算机|生均|多媒体|校园网|每百名|生师比|师生比|平均班额|班均|大班额|学历合格率|巩固率)");

    /** What the sentence behind this one goes on about. */
    Subject after(Sentence sentence, Lexicon lexicon, LabelOrder order) {
        List<Item> told =
                sentence.items().stream().filter(item -> !item.bracketed()).toList();
        List<String> stages = told.stream()
                .flatMap(item -> lexicon.facets(Slot.STAGE, item.before()).stream())
                .map(hit -> hit.word().value())
                .distinct()
                .toList();
        if (stages.isEmpty()) {
            return age + 1 < LONGEST ? new Subject(labels, age + 1) : NONE;
        }
        return stages.size() > 1
                ? NONE
                : new Subject(
                        told.stream()
                                .map(item -> order.label(
                                        item.before(),
                                        Place.PARAGRAPH,
                                        item.left(),
                                        item.found().start()))
                                .toList(),
                        0);
    }

    /** What it says of a number, where the number's own sentence has not said it. */
    List<Label> of(Item item, Sentence sentence, String text, Lexicon lexicon) {
        boolean silent = !labels.isEmpty()
                && PUPILS_OR_HOLDINGS.in(item.before())
                && lexicon
                        .facets(
                                Slot.STAGE,
                                text.substring(sentence.start(), item.found().start()))
                        .stream()
                        .allMatch(hit -> hit.word().value().isEmpty());
        return silent ? labels : List.of();
    }
}
