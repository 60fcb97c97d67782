package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;
import org.edustat.concept.Kind;
import org.edustat.concept.Measure;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/** Gathers what papers count and no indicator says, so that a clerk can add the most frequent of it. */
public final class Suggestions {

    /** As many places as a person looks at before it is clear what is meant. */
    private static final int EXAMPLES = 3;

    private final NounPhrase phrases;
    private final Map<Subject, Group> groups = new HashMap<>();

    public Suggestions(Catalogue catalogue) {
        this.phrases = new NounPhrase(catalogue.lexicon(), catalogue.regions());
    }

    private record Subject(String phrase, Unit unit) {}

    /** What was seen under one phrase in one unit. */
    private static final class Group {

        private final List<Suggestion.Example> examples = new ArrayList<>();
        private String number = "";
        private int count;

        void add(String path, Statement statement) {
            count++;
            number = number.isEmpty() ? statement.quantity().text() : number;
            if (examples.size() < EXAMPLES) {
                examples.add(new Suggestion.Example(path, statement.origin()));
            }
        }
    }

    /**
     * Takes note of a statement, where it states a level that no indicator says and where the catalogue does not say
     * itself that it is none.
     */
    public void see(String path, Statement statement) {
        Unit unit = unit(statement);
        if (statement.kind() == Kind.CHANGE || unit == null || statement.value(Slot.INDICATOR) != null) {
            return;
        }
        String phrase = phrases.of(statement);
        if (!phrase.isEmpty()) {
            groups.computeIfAbsent(new Subject(phrase, unit), any -> new Group())
                    .add(path, statement);
        }
    }

    private static @Nullable Unit unit(Statement statement) {
        Measure measure = statement.quantity().measure();
        String told = statement.value(Slot.UNIT);
        return measure != null
                ? measure.unit()
                : told == null ? null : Coded.find(Unit.class, told).orElse(null);
    }

    /** The most frequent first, those of the same count by phrase and unit. */
    public List<Suggestion> most(int limit) {
        return groups.entrySet().stream()
                .map(group -> suggestion(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(Suggestion::count)
                        .reversed()
                        .thenComparing(Suggestion::phrase)
                        .thenComparing(Suggestion::unit))
                .limit(limit)
                .toList();
    }

    private static Suggestion suggestion(Subject subject, Group group) {
        return new Suggestion(subject.phrase(), group.count, subject.unit(), group.number, group.examples);
    }
}
