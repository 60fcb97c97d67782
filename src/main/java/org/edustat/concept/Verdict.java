package org.edustat.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What became of a target, and why it is said.
 *
 * @param figure the figure that answers it; where the definition differs the one that does not; else null
 * @param trend the years before, where they decide or lead somewhere
 * @param citation for a target of the nation or a province; null for one of the place's own papers
 */
public record Verdict(
        Target target,
        Status status,
        Reason reason,
        @Nullable Figure figure,
        Trend trend,
        @Nullable Citation citation) {

    /** A verdict that needs no years before. */
    public static Verdict of(Target target, Status status, Reason reason, @Nullable Figure figure) {
        return new Verdict(target, status, reason, figure, Trend.NONE, null);
    }

    public Verdict with(Status other, Reason otherReason) {
        return new Verdict(target, other, otherReason, figure, trend, citation);
    }

    /**
     * What places promised themselves, each promise once, however many papers say it or parts of one. What the nation
     * or a province asks of them is none; where one of the same promises is decided, it stands for them.
     */
    public static List<Verdict> promised(List<Verdict> verdicts) {
        Map<Key, List<Verdict>> byMatter = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.citation == null) {
                add(byMatter.computeIfAbsent(verdict.target.matter(), first -> new ArrayList<>()), verdict);
            }
        }
        return byMatter.values().stream().flatMap(List::stream).toList();
    }

    private static void add(List<Verdict> promises, Verdict verdict) {
        for (int i = 0; i < promises.size(); i++) {
            if (promises.get(i).target.asksTheSame(verdict.target)) {
                promises.set(i, promises.get(i).isDecided() ? promises.get(i) : verdict);
                return;
            }
        }
        promises.add(verdict);
    }

    private boolean isDecided() {
        return status == Status.SURELY_MET || status == Status.MISSED;
    }

    /** How a target stands on the business date. */
    public enum Status implements Coded {
        /** Every value that the figure leaves possible satisfies it. */
        SURELY_MET,
        /** Some do: 近, 余, 约 or a range lies across the mark. */
        POSSIBLY_MET,
        /** None does, and the time has come. */
        MISSED,
        /** The time has not come, and nothing says how it will end. */
        NOT_DUE,
        /** Not due, and at the present pace it will be met. */
        ON_COURSE,
        /** Not due, and at the present pace it will not. */
        BEHIND,
        NO_DATA,
        /** There is a figure of the same name that counts something else. */
        DEFINITION_DIFFERS,
        /** The target itself is at fault; a finding says how. */
        NOT_JUDGED
    }

    /** Why a verdict is what it is. */
    public enum Reason implements Coded {
        ALL_VALUES_SATISFY,
        SOME_VALUES_SATISFY,
        NO_VALUE_SATISFIES,
        NO_FIGURE,
        TARGET_WITHOUT_NUMBER,
        FIGURE_WITHOUT_NUMBER,
        OTHER_DEFINITION,
        OTHER_UNIT,
        DEADLINE_AHEAD,
        /** The latest year satisfies it already. */
        ALREADY_THERE,
        PACE_REACHES,
        PACE_UNCLEAR,
        PACE_FALLS_SHORT,
        /** The last step before it, of the same paper, was reached. */
        STEP_MET,
        STEP_MISSED,
        /** The paper names two numbers for it, or one that cannot be. */
        CONTRADICTS_ITSELF,
        PLANS_DISAGREE,
        /** The paper names several things alike, and nobody can say which of them the figure counts. */
        SEVERAL_THINGS,
        DEADLINE_BEFORE_PLAN,
        /** 新建周转宿舍40套: it asks for more of a thing, and the figures count all that there is. */
        ADDS_TO_WHAT_EXISTS
    }
}
