package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.meaning.OneSchool;
import org.edustat.extraction.signs.Sought;

/** The labels that the numbers of a paragraph share: the heads of its sentences and the headings above it. */
final class SharedLabels {

    private static final int SENTENCES = 12;
    /** A time at the head of a sentence dates the sentences behind it too. */
    private static final Sought HEAD_TIME = Sought.of(
            "\\s*(?:截至|截止|到|至|力争到|展望|刚刚过去的)?(?:(?:19|20)[0-9]{2}|“?十[一二三四五]?五”?|[一二三五十]年|今年|去年|目前|现在|过去的?一年|一年来)[0-9年月日底末初春秋季前期间时来以至—学上下半/]{0,14}[,，]");

    private static final String STOP = "。";
    private static final int LONGEST_HEAD = 23;
    /** 市教育局局长介绍,2022年,…: who tells it stands before the time. */
    private static final Sought TELLER =
            Sought.of("[“\"]?[^,，。;；:：“”0-9]{2,40}(?:介绍|表示|说|透露|指出|通报|获悉|了解到?|悉|显示)(?:说|道)?[,，:：][“\"]?");
    /** A short sentence without numbers heads those behind it. */
    private static final Pattern HEAD_SENTENCE = Pattern.compile(
            "^[^,，;；0-9]{4,22}。$|^[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．](?![0-9])[^,，;；0-9]{2,12}[,，][^,，;；0-9]{2,14}。$");

    /** 到2015年。 or 2015年目标。: a year alone. */
    private static final Sought HEAD_YEAR =
            Sought.of("\\s*(?:到|至)?(?:19|20)[0-9]{2}年(?:[末底]?|的?[^,，;；。0-9的]{0,6}(?:目标|任务|要求))。");

    /** What a heading says of the brackets below it says nothing of the other numbers. */
    private static final Pattern LEGEND = Pattern.compile("[(（]括号[内里中][^)）]*[)）]");
    /** 2011年至2013年,我县三次获评先进: when an honour was won says nothing of what comes behind. */
    private static final Sought HONOUR =
            Sought.of("获得?[^,，。;；]{0,24}(?:称号|表彰|奖励|荣誉|先进)|荣获|获评|被[^,，。;；]{0,16}(?:评为|授予|命名|确定|认定|列为)");

    /** 2013年,我区通过验收,成为首批5个达标县之一: the same. */
    private static final Sought PASSED = Sought.of("通过[^。;；0-9]{0,30}(?:验收|评估|认定|督导)");

    private static final Sought ONE_OF = Sought.of("之一");

    private final OneSchool schools;
    private final LabelOrder order;
    private final String text;
    private final List<List<Label>> heads = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();

    SharedLabels(Readers readers, Line line, List<Sentence> sentences) {
        this.schools = readers.schools();
        this.order = readers.order();
        this.text = readers.text();
        sentences.forEach(sentence -> heads.add(heads(sentence)));
        line.headings()
                .forEach(heading -> headings.add(order.label(
                        LEGEND.matcher(heading.text()).replaceAll(""), Place.HEADING, heading.start(), heading.end())));
    }

    private List<Label> heads(Sentence sentence) {
        List<Label> labels = new ArrayList<>();
        if (sentence.items().isEmpty()) {
            Matcher year = HEAD_YEAR.at(text, sentence.start());
            if (year != null && year.end() == sentence.end()) {
                labels.add(order.label(year.group(), Place.PARAGRAPH, sentence.start(), sentence.end()));
            }
            String whole = text.substring(sentence.start(), sentence.end()).strip();
            if (whole.length() <= LONGEST_HEAD
                    && whole.endsWith(STOP)
                    && HEAD_SENTENCE.matcher(whole).matches()
                    && !schools.praises(whole)) {
                labels.add(order.label(whole, Place.PARAGRAPH, sentence.start(), sentence.end()));
            }
        }
        Matcher teller = TELLER.at(text, sentence.start());
        int start = teller == null || teller.end() > sentence.end() ? sentence.start() : teller.end();
        Matcher time = HEAD_TIME.at(text, start);
        if (time != null && time.end() <= sentence.end() && !honour(sentence)) {
            int end = time.end() - 1;
            labels.add(order.label(text.substring(start, end), Place.PARAGRAPH, start, end));
        }
        return labels;
    }

    private boolean honour(Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        return sentence.items().isEmpty() ? HONOUR.in(words) || PASSED.in(words) : PASSED.in(words) && ONE_OF.in(words);
    }

    /** Adds those that stand around a sentence, nearest first. */
    void addTo(List<Label> labels, int sentence) {
        for (int i = sentence; i >= Math.max(0, sentence - SENTENCES); i--) {
            labels.addAll(heads.get(i));
        }
        labels.addAll(headings);
    }
}
