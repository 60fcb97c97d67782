package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;

/**
 * A table of the aims of a plan, “十四五”发展主要指标, has a column of the year before the plan and one of its last: that tells
 * what was, and this what is to be. One of how the plan was carried out tells what was in both.
 */
final class PlanYears {

    private static final Pattern PLAN = Pattern.compile("十[一二三四五]五|规划|目标|计划|预测");
    private static final Pattern AIMS = Pattern.compile("指标|目标|规划|计划|预测");
    /** Each of its years is ahead: 建设计划表. */
    private static final Pattern STEPS = Pattern.compile("(?:计划|规划|预测)表?(?:[(（][^()（）]*[)）])?$|(?:计划|规划)(?:一览|安排)");

    private static final Pattern RESULTS = Pattern.compile("完成|实现|执行|情况|成就|回顾|监测|评估|进展|成效");

    /** Between the years of a span. */
    private static final String SPAN = "..";

    private PlanYears() {}

    /** Whether a figure of the table is intent or fact; null where the title or its column does not tell. */
    static @Nullable Kind of(SideSense around, List<Filling> fillings) {
        Filling held = Filling.in(fillings, Slot.PERIOD);
        Aims plan = held == null || held.value().isEmpty() ? null : aims(around);
        if (held == null || plan == null) {
            return null;
        }
        boolean steps = STEPS.matcher(plan.title().text()).find();
        if (!Hearing.HEADERS.contains(held.label().place())) {
            return steps ? Kind.TARGET : null;
        }
        int year = Period.parse(held.value()).workbookYear();
        return year < plan.years().from()
                ? Kind.OBSERVATION
                : steps || year >= plan.years().to() ? Kind.TARGET : null;
    }

    /** 现有学校数 in a table of a plan's aims, where no header dates it, is of the year before the plan. */
    static void datePresent(SideSense around, List<Filling> fillings) {
        Filling held = Filling.in(fillings, Slot.PERIOD);
        boolean dated = held != null && Hearing.HEADERS.contains(held.label().place()) && !CellTimes.isRelative(held);
        Aims plan = held == null || dated ? null : aims(around);
        if (held != null && plan != null) {
            String before = Period.year(plan.years().from() - 1).notation();
            fillings.set(fillings.indexOf(held), new Filling(Slot.PERIOD, before, held.label(), "period.before_plan"));
        }
    }

    /** The years of a plan, and the title that tells them. */
    private record Aims(Period.Span years, Label title) {}

    private static @Nullable Aims aims(SideSense around) {
        Filling plan = around.times().period(around.times(), false, true);
        return plan != null
                        && plan.value().indexOf(SPAN) >= 0
                        && titleOfAims(plan.label())
                        && Period.parse(plan.value()) instanceof Period.Span span
                ? new Aims(span, plan.label())
                : null;
    }

    private static boolean titleOfAims(Label title) {
        return title.place() == Place.TITLE
                && PLAN.matcher(title.text()).find()
                && AIMS.matcher(title.text()).find()
                && !RESULTS.matcher(title.text()).find();
    }
}
