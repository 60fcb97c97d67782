package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/** Titles that name several things: 学校数、班数. Then they cannot say which of them a column counts. */
final class Enumeration {

    private static final Pattern ITEMS = Pattern.compile("[、,，及和与]");

    private final Hearing hearing;

    Enumeration(Hearing hearing) {
        this.hearing = hearing;
    }

    boolean namesSeveral(String title) {
        Set<String> named = new HashSet<>();
        for (String item : ITEMS.split(title)) {
            Answer best = best(item);
            if (best != null) {
                named.add(best.term().value());
            }
        }
        return named.size() > 1;
    }

    private @Nullable Answer best(String item) {
        Label label = new Label(item, Place.TITLE, "");
        if (hearing.place(List.of(label))) {
            // 某市2024年与2023年在校生: the place and its year are nothing that is counted
            return null;
        }
        List<Heard> heard = new ArrayList<>();
        for (Heard.Word word : hearing.words(item, false, null)) {
            heard.add(new Heard(word, label, new Heard.Position(0, 0, word.nth()), false));
        }
        Answer best = null;
        for (Heard said : heard) {
            for (Term term : said.word().terms()) {
                Answer answer = TermFit.namesKinds(term) ? null : Answer.weigh(term, heard, Answer.Around.NOTHING);
                best = answer != null && answer.betterThan(best) ? answer : best;
            }
        }
        return best;
    }
}
