package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.quantity.CharacterView;

/** The words around a number that narrow its meaning without naming it, nearest first. */
final class LabelOrder {

    private static final int SEGMENTS = 8;
    /** A time at the head of a sentence dates the sentences behind it too. */
    private static final Pattern HEAD_TIME =
            Pattern.compile("^[^,，。;；]{0,8}?(?:(?:19|20)[0-9]{2}|十[一二三四]五|年(?:来|间)|今年|去年)[^,，。;；]{0,14}[,，]");

    private static final Pattern TOTALS = Pattern.compile("合计|总计|两项|共计");

    private final CharacterView view;
    private final String text;

    LabelOrder(CharacterView view) {
        this.view = view;
        this.text = view.text();
    }

    Label label(String words, Place place, int start, int end) {
        String at = end > start ? view.codePoint(start) + "–" + view.codePointAfter(end - 1) : "";
        return new Label(words, place, at);
    }

    /** The labels beyond the number's own: earlier stretches of the sentence, sentences, headings. */
    List<Label> around(Sentence sentence, Item item, List<Sentence> paragraph) {
        List<Label> labels = new ArrayList<>();
        if (!TOTALS.matcher(item.before()).find()) {
            segments(sentence, item, labels);
        }
        for (int i = paragraph.indexOf(sentence); i >= 0; i--) {
            Sentence earlier = paragraph.get(i);
            Matcher head = HEAD_TIME.matcher(text.substring(earlier.start(), earlier.end()));
            if (head.find()) {
                int end = earlier.start() + head.end() - 1;
                labels.add(label(text.substring(earlier.start(), end), Place.PARAGRAPH, earlier.start(), end));
            }
        }
        sentence.line()
                .headings()
                .forEach(heading -> labels.add(label(heading.text(), Place.HEADING, heading.start(), heading.end())));
        return labels;
    }

    /** Stretches of the same part of the sentence, and the head of the sentence. */
    private void segments(Sentence sentence, Item item, List<Label> labels) {
        List<Sentence.Segment> earlier = sentence.segments().stream()
                .filter(segment -> segment.start() < item.found().start())
                .toList();
        int first = Math.max(0, earlier.size() - SEGMENTS);
        for (int i = earlier.size() - 1; i >= first; i--) {
            Sentence.Segment segment = earlier.get(i);
            int end = Math.min(segment.end(), item.left());
            if (segment.part() == item.part() && end > segment.start()) {
                labels.add(label(text.substring(segment.start(), end), Place.SENTENCE, segment.start(), end));
            }
        }
    }
}
