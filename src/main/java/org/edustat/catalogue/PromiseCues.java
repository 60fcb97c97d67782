package org.edustat.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.Coded;

/** The words by which a paper promises something without a number. */
public final class PromiseCues {

    static final String FILE = "catalogue/promises.csv";

    private final List<PromiseCue> cues;
    private final Words<PromiseCue> words;

    /** One such word. A row of the file has an example of a promise, or of none where the word says that it is done. */
    public record PromiseCue(String text, Role role, String example) {}

    /** What a word says. */
    public enum Role implements Coded {
        /** What is to be reached: 基本消除. */
        GOAL,
        /** That it is to be: 力争. */
        INTENT,
        /** That it is to be, in a plan; a report may tell so of what is done: 确保. */
        WISH,
        /** That it is done: 已. */
        DONE,
        /** A longer word that only looks like one of the others: 主要. */
        OTHER
    }

    private PromiseCues(List<PromiseCue> cues) {
        this.cues = List.copyOf(cues);
        Map<String, PromiseCue> byText = new LinkedHashMap<>();
        cues.forEach(cue -> byText.putIfAbsent(cue.text(), cue));
        this.words = Words.of(byText);
    }

    static PromiseCues load(JobsFolder jobs) {
        return new PromiseCues(JobsTable.read(
                jobs,
                FILE,
                line -> new PromiseCue(line.text("term"), line.any("role").word(Role.class), line.text("example"))));
    }

    public List<PromiseCue> cues() {
        return cues;
    }

    /** The cues in the text, the longest at each place. */
    public List<Words.Hit<PromiseCue>> in(CharSequence text) {
        return words.longest(text);
    }
}
