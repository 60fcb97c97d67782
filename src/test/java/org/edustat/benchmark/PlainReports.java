package org.edustat.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Work reports as bureaus publish them, composed of the sentences of papers: every second sentence tells one number,
 * the others none.
 */
final class PlainReports {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]+[。！？!?]");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*[万亿]?[人名所个%元亩台册套项]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int SHORTEST = 12;
    private static final int PAIRS_OF_A_PARAGRAPH = 3;
    private static final String HEADINGS = "一二三四五六七八九";
    private static final int REPORTS = 8;

    private PlainReports() {}

    /** @param papers where the sentences are taken from, in order */
    static List<String> of(List<String> papers) {
        List<String> telling = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String paper : papers) {
            Matcher sentence = SENTENCE.matcher(paper);
            while (sentence.find()) {
                String words = sentence.group();
                if (NUMBER.matcher(words).results().count() == 1) {
                    telling.add(words);
                } else if (words.length() >= SHORTEST && !DIGIT.matcher(words).find()) {
                    silent.add(words);
                }
            }
        }
        List<String> reports = new ArrayList<>();
        int next = 0;
        for (int report = 0; report < REPORTS; report++) {
            StringBuilder text = new StringBuilder("某县2019年教育工作总结\n");
            for (char heading : HEADINGS.toCharArray()) {
                text.append(heading).append("、教育发展情况\n");
                for (int pair = 0; pair < PAIRS_OF_A_PARAGRAPH; pair++) {
                    text.append(telling.get(next % telling.size())).append(silent.get(next % silent.size()));
                    next++;
                }
                text.append('\n');
            }
            reports.add(text.toString());
        }
        return reports;
    }
}
