package org.edustat.normalisation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.edustat.catalogue.Clause;
import org.edustat.catalogue.Directions;
import org.edustat.concept.Comparator;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;

/**
 * Finds which side of its number a target asks for: the bound that is written decides, then the words beside the
 * number, then the indicator. A plain count, 新建幼儿园14所, is the least that was promised: more of it breaks no promise.
 */
final class TargetSide {

    private static final Pattern MOST_BEFORE = Pattern.compile(
            "(?:控制|下降|压减|压缩|减少|缩小|减|降)(?:在|到|至|为)[^,，;；。、]{0,3}$|(?:不超过|不高于|不突破|低于|少于|小于)[^,，;；。、]{0,2}$");
    private static final Pattern LEAST_BEFORE =
            Pattern.compile("(?:不低于|不少于|不得低于|不得少于|至少|(?<!不)(?:超过|突破|高于))[^,，;；。、]{0,2}$");
    private static final Pattern MOST_BEHIND = Pattern.compile("^(?:以内|以下|之内)");

    private final Directions directions;

    TargetSide(Directions directions) {
        this.directions = directions;
    }

    Comparator of(String indicator, Qualifier qualifier, Origin origin) {
        if (qualifier == Qualifier.AT_MOST) {
            return Comparator.AT_MOST;
        }
        if (qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.OVER) {
            return Comparator.AT_LEAST;
        }
        return written(origin, directions.lessIsBetter().contains(indicator));
    }

    /**
     * Where the same number stands twice in the sentence, and with words of different sides, those words say nothing.
     */
    private static Comparator written(Origin origin, boolean lessIsBetter) {
        Comparator plain = lessIsBetter ? Comparator.AT_MOST : Comparator.AT_LEAST;
        if (origin.text().endsWith("以内") || origin.text().endsWith("以下")) {
            return Comparator.AT_MOST;
        }
        Set<Comparator> sides = EnumSet.noneOf(Comparator.class);
        for (int at : Clause.places(origin.quotation(), origin.text())) {
            String before = origin.quotation().substring(0, at);
            String behind = origin.quotation().substring(at + origin.text().length());
            if (LEAST_BEFORE.matcher(before).find()) {
                sides.add(Comparator.AT_LEAST);
            } else {
                boolean most = MOST_BEHIND.matcher(behind).find()
                        || MOST_BEFORE.matcher(before).find();
                sides.add(most ? Comparator.AT_MOST : plain);
            }
        }
        return sides.size() == 1 ? sides.iterator().next() : plain;
    }
}
