package org.edustat.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Citation;
import org.edustat.concept.Comparator;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * One edition of a national standard for counties, by the files {@code standards.csv}, {@code resources.csv} and
 * {@code conditions.csv} under {@code targets/}.
 *
 * @param from the first year in which it holds
 * @param to the last one; null while it still does
 * @param forgiven how many resources a school may lack
 * @param floor the percentage of the threshold that one of these must reach
 * @param rules how schools are counted, in words, each with how it is known
 * @param leastPupils a 教学点 with fewer does not count
 */
public record Standard(
        String id,
        String name,
        Citation citation,
        int from,
        @Nullable Integer to,
        int forgiven,
        BigDecimal floor,
        int leastPupils,
        List<Citation> rules,
        List<Resource> resources,
        List<Condition> conditions) {

    public Standard {
        rules = List.copyOf(rules);
        resources = List.copyOf(resources);
        conditions = List.copyOf(conditions);
    }

    /**
     * What each school must have for its pupils.
     *
     * @param per for how many pupils the threshold is
     * @param bound the threshold
     * @param spread the most that 差异系数 may be
     */
    public record Resource(
            String code,
            Stage stage,
            String name,
            Formula formula,
            BigDecimal per,
            Bound bound,
            Bound spread,
            Citation citation) {}

    /**
     * What is asked of a county as a whole.
     *
     * @param indicator whose figure answers; null where no figure does and people have to look
     * @param stages of the figure, the best first
     * @param ofEachSchool whether each school of one stage must satisfy it, and the largest answers
     */
    public record Condition(
            String code,
            String group,
            String name,
            @Nullable String indicator,
            List<Stage> stages,
            Set<Sector> sectors,
            @Nullable Bound bound,
            boolean ofEachSchool,
            String asked,
            Citation citation) {

        public Condition {
            stages = List.copyOf(stages);
            sectors = Set.copyOf(sectors);
        }
    }

    public boolean holdsIn(int year) {
        return from <= year && (to == null || year <= to);
    }

    /** The resources as they are asked of a place: of several layers the strictest. */
    public List<Resource> resources(String region) {
        Map<String, Resource> strictest = new LinkedHashMap<>();
        for (Resource resource : resources) {
            if (Goal.covers(resource.citation().layer(), region)) {
                strictest.merge(
                        resource.stage().code() + ' ' + resource.code(),
                        resource,
                        (one, other) -> stricter(one.bound(), other.bound()) ? one : other);
            }
        }
        return List.copyOf(strictest.values());
    }

    /** The conditions as they are asked of a place: of several layers the strictest. */
    public List<Condition> conditions(String region) {
        Map<String, Condition> strictest = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            if (Goal.covers(condition.citation().layer(), region)) {
                strictest.merge(
                        condition.code(),
                        condition,
                        (one, other) -> stricter(one.bound(), other.bound()) ? one : other);
            }
        }
        return new ArrayList<>(strictest.values());
    }

    private static boolean stricter(@Nullable Bound one, @Nullable Bound other) {
        if (one == null || other == null) {
            return other == null;
        }
        int order = one.value().compareTo(other.value());
        return one.comparator() == Comparator.AT_MOST ? order <= 0 : order >= 0;
    }
}
