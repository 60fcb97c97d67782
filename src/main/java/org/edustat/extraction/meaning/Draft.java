package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;

/**
 * The number of a sentence with its labels in order, before anybody has said what it means.
 *
 * @param labels the words that stand before the number, nearest first
 * @param after the words that follow the number in its clause, else null
 * @param reach how many of the labels may name what is counted; those beyond only narrow it (stage, period, region)
 * @param counted the unit in which the thing is counted where the number is a growth of it; null for the number's own
 * @param kind what the sentence says the number is; null where only the labels can say
 * @param decrease whether a change goes down
 * @param partOf the place of the statement that this one is a part of, else null
 * @param whole the same, where the sentence goes on through several parts of it: 其中甲3人、乙4人
 * @param schools the place of the schools that were counted right before it, and of which it goes on: 小规模学校5所,在校生150人
 */
public record Draft(
        Quantity quantity,
        List<Label> labels,
        @Nullable Label after,
        int reach,
        @Nullable Unit counted,
        @Nullable Kind kind,
        boolean decrease,
        Origin origin,
        @Nullable String partOf,
        @Nullable String whole,
        @Nullable String schools) {

    /** Schools of which the number's own words tell a bound or a mean: 3所初中在校生超过2000人. */
    public static final String OF_COUNTED = "";

    public Draft {
        labels = List.copyOf(labels);
    }

    Draft withQuantity(Quantity other) {
        return new Draft(other, labels, after, reach, counted, kind, decrease, origin, partOf, whole, schools);
    }

    Draft withKind(Kind other, boolean down) {
        return new Draft(quantity, labels, after, reach, counted, other, down, origin, partOf, whole, schools);
    }

    /** The labels that may name what is counted, the words after the number behind the nearest before it. */
    public List<Label> naming() {
        return withAfter(labels.subList(0, Math.min(reach, labels.size())));
    }

    /** The labels that only narrow. */
    List<Label> beyond() {
        return labels.subList(Math.min(reach, labels.size()), labels.size());
    }

    /** The labels of its sentence and its paragraph that only narrow. */
    public Stream<Label> beside() {
        return beyond().stream().filter(label -> label.place() == Place.SENTENCE || label.place() == Place.PARAGRAPH);
    }

    /** All labels, nearest first. */
    List<Label> all() {
        return withAfter(labels);
    }

    private List<Label> withAfter(List<Label> before) {
        List<Label> naming = new ArrayList<>(before);
        if (after != null) {
            naming.add(Math.min(1, naming.size()), after);
        }
        return naming;
    }
}
