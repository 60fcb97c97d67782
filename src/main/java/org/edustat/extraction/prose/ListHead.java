package org.edustat.extraction.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/**
 * What heads a list and is told of all its numbers. A bracket that holds nothing but a number is told of the place
 * named before it, and of what the list of such places is headed by: 在园幼儿数依次为平江县(3.2万人)、湘阴县(2.1万人).
 */
record ListHead(Bareness bareness, LabelOrder order, String text) {

    private static final String STARTS = "、,，;；:：。)）为是即如有";
    private static final String BREAKS = ",，;；。";
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_HEAD = 40;
    private static final Sought STANDARD =
            Sought.of("(?:资助|补助|补贴|津贴|生均|发放|拨款|奖补|减免|最低|助学金|经费)[^,，。;；:：]{0,8}标准(?=[:：为是])|(?<=[,，])标准(?=[:：为是])");

    /** The place and the head of the list, nearest first; none where the bracket is told of something else. */
    List<Label> ofPlace(Sentence sentence, Item item) {
        if (!alone(item)) {
            return List.of();
        }
        int start = back(item.left() - 1, sentence.start(), LONGEST_NAME, STARTS);
        if (!bareness.ofPlace(text.substring(start, item.left() - 1))) {
            return List.of();
        }
        int first = item.index();
        while (first > 0 && alone(sentence.items().get(first - 1))) {
            first--;
        }
        Item opening = sentence.items().get(first);
        int name = back(opening.left() - 1, sentence.start(), LONGEST_NAME, STARTS);
        int head = back(name, sentence.start(), LONGEST_HEAD, BREAKS);
        return List.of(
                order.label(text.substring(start, item.left() - 1), Place.CLAUSE, start, item.left() - 1),
                order.label(text.substring(head, name), Place.CLAUSE, head, name));
    }

    /** 生均公用经费标准:文科类3300元、工科类3900元: what they are standards of stands before the list. */
    Optional<Label> standard(Sentence sentence, Item item) {
        boolean goesOn = item.index() == 0 || yuan(sentence.items().get(item.index() - 1));
        Matcher told = yuan(item) && goesOn ? STANDARD.find(text.substring(sentence.start(), item.left())) : null;
        return told == null
                ? Optional.empty()
                : Optional.of(order.label(
                        told.group(), Place.CLAUSE, sentence.start() + told.start(), sentence.start() + told.end()));
    }

    private static boolean yuan(Item item) {
        Measure measure = item.found().quantity().measure();
        return measure != null && measure.unit() == Unit.YUAN;
    }

    private static boolean alone(Item item) {
        return item.bracketed() && item.before().isBlank();
    }

    /** Where the words begin that end at a place, behind the last of these signs. */
    private int back(int end, int least, int most, String signs) {
        int at = end;
        while (at > Math.max(least, end - most) && signs.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
