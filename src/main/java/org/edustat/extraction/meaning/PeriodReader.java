package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Nature;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/** When the figure holds, and for a change from when it is counted: the nearest label that names a time decides. */
final class PeriodReader {

    /** 比上年的1562.93亿元增长4.12%: the number is the level that is compared with. */
    private static final Sought COMPARED = Sought.of("[比较与](?:上一?学?年|去年|(?:19|20)[0-9]{2}年)(?:同期|[末底])?的?[约近]?$");

    /** Said of the year in which the paper speaks. */
    private static final Sought SPOKEN = Sought.of("今[年秋]|目前|现有|迄今|至今|当前|眼下");

    /** 2所民办学校已于2016年开办: the time stands behind the number. */
    private static final Sought DONE_IN = Sought.of("(?:已|均|都|陆续|相继|将|拟|预计)于((?:(?:19|20)[0-9]{2}|今|明)年)");

    /** 五年来,投入大幅增长。新建学校73所: years that head the sentence before as well. */
    private static final Sought YEARS_HEAD = Sought.of("(?:过去的?)?[三四五]年(?:以来|来)");

    private static final String END_OF_SPAN = "period.end_of_span";
    private static final Sought LAST_YEAR = Sought.of("[比较与同跟](?:上年|去年|上一年)|同比|去年同期");
    private final Catalogue catalogue;
    private final Attribution attribution;
    private final TimeWords times;
    private final LastYear lastYears;
    private final SummedYears summedYears;
    private final FiveYears fiveYears;
    private final Recent<String, Boolean> flows = new Recent<>(this::isFlow);

    PeriodReader(Catalogue catalogue, Attribution attribution) {
        this.catalogue = catalogue;
        this.attribution = attribution;
        this.times = new TimeWords(attribution);
        this.lastYears = new LastYear(times);
        this.fiveYears = new FiveYears(attribution);
        this.summedYears = new SummedYears((label, accumulates) -> named(label, label, false, accumulates));
    }

    /**
     * @param indicator what is counted, else null
     * @param adds whether the number was added to what there is: over a time, as that of a flow is counted
     */
    List<Filling> read(Draft draft, @Nullable String indicator, boolean adds) {
        List<Filling> fillings = new ArrayList<>();
        Filling period = period(draft, adds || accumulates(indicator));
        if (period != null) {
            fillings.add(period);
        }
        Filling base = draft.kind() == Kind.CHANGE ? base(draft.labels()) : null;
        if (base != null) {
            fillings.add(lastYears.of(draft, base));
        }
        return fillings;
    }

    /** Whether the indicator is counted over a time, so that one that reaches back may date it. */
    boolean accumulates(@Nullable String indicator) {
        return indicator != null && flows.get(indicator);
    }

    /** The year that the paper tells of, or null. */
    @Nullable
    Integer year() {
        return times.told();
    }

    private boolean isFlow(String indicator) {
        return catalogue
                .indicators()
                .find(indicator)
                .filter(found -> found.nature() == Nature.FLOW)
                .isPresent();
    }

    private @Nullable Filling period(Draft draft, boolean accumulates) {
        if (draft.labels().isEmpty()) {
            return null;
        }
        Label nearest = draft.labels().get(0);
        Label after = draft.after();
        Matcher done = after == null || after.text().indexOf('于') < 0 ? null : DONE_IN.find(after.text());
        List<TimeWords.Time> behind = done == null ? List.of() : times.read(done.group(1));
        if (after != null && !behind.isEmpty() && times.read(nearest.text()).isEmpty()) {
            return Meaning.filling(Slot.PERIOD, behind.get(0).period().notation(), after, "period.behind");
        }
        boolean starts = MovedLevel.opens(nearest);
        boolean startsPlan = starts && attribution.genre() == Genre.PLAN;
        boolean startsMovement = starts && draft.kind() != Kind.TARGET;
        for (Label label : draft.labels()) {
            if (times.told() == null && label.place() != Place.TITLE && SPOKEN.in(label.text())) {
                return Meaning.filling(Slot.PERIOD, "", label, "period.now_unknown");
            }
            boolean far = label.place() == Place.PARAGRAPH || label.place() == Place.HEADING;
            Filling past = far && startsPlan ? named(label, nearest, false, false) : null;
            if (past != null && past.rule().endsWith(END_OF_SPAN) && fiveYears.isPast(past)) {
                return past;
            }
            if (label.place() == Place.TITLE || far && startsPlan) {
                continue;
            }
            Filling parallel = startsMovement ? startOfParallel(label) : null;
            if (parallel != null) {
                return parallel;
            }
            Filling period = named(
                    label, nearest, draft.kind() == Kind.TARGET, accumulates && (!far || YEARS_HEAD.is(label.text())));
            if (period != null && far && draft.kind() != Kind.TARGET && fiveYears.isMotto(period)) {
                continue;
            }
            boolean told =
                    period != null && (label.equals(nearest) || period.rule().endsWith(END_OF_SPAN));
            if (period != null && startsMovement && !told) {
                return beforeMovement(draft, nearest);
            }
            if (period != null && !far && period.rule().equals("meaning.period.relative")) {
                Filling said = summedYears.of(draft, period);
                period = said != null
                        ? said
                        : isThisYear(period) ? yearAbove(draft, period) : lastYears.of(draft, period);
            }
            if (period != null) {
                boolean level = draft.kind() == Kind.OBSERVATION || far && draft.kind() != Kind.TARGET;
                return level && !accumulates && !label.equals(nearest) ? fiveYears.atEnd(period) : period;
            }
        }
        Filling before = before(nearest);
        if (before != null || startsMovement) {
            return before == null ? beforeMovement(draft, nearest) : before;
        }
        return draft.kind() == Kind.OBSERVATION && MovedLevel.leads(nearest) ? fiveYears.endOfPaper(nearest) : null;
    }

    /**
     * The level that a movement starts from is that of the year before where it is compared with that, else of a time
     * unsaid.
     */
    private @Nullable Filling beforeMovement(Draft draft, Label nearest) {
        boolean lastYear = draft.labels().stream()
                .filter(label -> label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                .anyMatch(label -> LAST_YEAR.in(label.text()));
        Filling parallel = startOfParallel(draft);
        if (parallel != null) {
            return parallel;
        }
        Filling base = base(draft.labels());
        if (base != null && base.rule().endsWith("written")) {
            return Meaning.filling(Slot.PERIOD, base.value(), base.label(), "period.of_base");
        }
        Integer told = times.told();
        if (told != null && ahead(draft, told)) {
            return Meaning.filling(Slot.PERIOD, Period.year(told).notation(), nearest, "period.before_movement");
        }
        return Meaning.filling(
                Slot.PERIOD,
                lastYear && told != null ? Period.year(told - 1).notation() : "",
                nearest,
                "period.before_movement");
    }

    /** Whether the sentence tells of a year that is still to come. */
    private boolean ahead(Draft draft, int told) {
        return draft.labels().stream()
                .filter(label -> label.place() == Place.SENTENCE)
                .flatMap(label -> times.read(label.text()).stream())
                .anyMatch(time -> time.period().workbookYear() > told);
    }

    private boolean isThisYear(Filling period) {
        Integer told = times.told();
        return told != null && period.value().equals(Period.year(told).notation());
    }

    /**
     * 全年 below 一、2019年工作回顾 is 2019, whatever year the paper was given out; so is 年内 in a paragraph that a year heads,
     * where 今年 is not.
     */
    private Filling yearAbove(Draft draft, Filling period) {
        Filling heading = yearIn(Place.HEADING, draft, period);
        return heading != period || SPOKEN.in(period.label().text()) ? heading : yearIn(Place.PARAGRAPH, draft, period);
    }

    private Filling yearIn(Place place, Draft draft, Filling period) {
        for (Label label : draft.labels()) {
            boolean above = label.place() == place;
            for (TimeWords.Time time : above ? times.read(label.text()) : List.<TimeWords.Time>of()) {
                if (time.rule().equals("written") && time.period() instanceof Period.CalendarYear && !time.base()) {
                    return Meaning.filling(Slot.PERIOD, time.period().notation(), period.label(), "period.of_heading");
                }
            }
        }
        return period;
    }

    /** 小学由2012年的500元提高到560元,初中由700元提高到760元: both move from the same year. */
    private @Nullable Filling startOfParallel(Draft draft) {
        for (Label label : draft.labels()) {
            Filling start = startOfParallel(label);
            if (start != null) {
                return start;
            }
        }
        return null;
    }

    private @Nullable Filling startOfParallel(Label label) {
        if (label.place() != Place.SENTENCE) {
            return null;
        }
        for (TimeWords.Time time : times.read(label.text())) {
            if (time.from() && !(time.period() instanceof Period.Span)) {
                return Meaning.filling(Slot.PERIOD, time.period().notation(), label, "period.of_parallel");
            }
        }
        return null;
    }

    /**
     * The time of the nearest of these labels that names one for the number.
     *
     * @param first the number's own nearest label, which may be another one
     */
    @Nullable
    Filling nearest(List<Label> labels, Label first, boolean target, boolean accumulates) {
        for (Label label : labels) {
            Filling period = named(label, first, target, accumulates);
            if (period != null) {
                return target ? period : TwoYears.ofSchool(period);
            }
        }
        return null;
    }

    /** The last time in the label that may date the number. */
    private @Nullable Filling named(Label label, Label nearest, boolean target, boolean accumulates) {
        List<TimeWords.Time> named = times.read(label.text());
        for (int last = named.size() - 1; last >= 0; last--) {
            TimeWords.Time time = named.get(last);
            boolean opens = time.from() && label != nearest && !(time.period() instanceof Period.Span);
            boolean silent = target ? time.since() && SummedYears.in(label) : time.ahead();
            boolean compared = (label == nearest || nearest.text().isEmpty()) && COMPARED.in(label.text());
            if ((!time.base() || compared) && !opens && !silent && (accumulates || !time.since())) {
                Period period = period(time, target);
                Period moved = MovedLevel.of(period, nearest, time.rule().equals("plan"));
                String rule = moved.equals(period) ? "period." + time.rule() : END_OF_SPAN;
                return Meaning.filling(Slot.PERIOD, moved.notation(), label, rule);
            }
        }
        return null;
    }

    /** Whether a header tells no time, and does not say which of two times another one means. */
    boolean silent(String header) {
        return times.read(header).isEmpty() && !MovedLevel.opens(header) && !MovedLevel.leads(header);
    }

    /** In a plan the level that a promise starts from is that of the year before the plan. */
    @Nullable
    Filling before(Label nearest) {
        if (MovedLevel.opens(nearest)
                && attribution.genre() == Genre.PLAN
                && attribution.period() instanceof Period.Span plan) {
            String period = Period.year(plan.from() - 1).notation();
            return Meaning.filling(Slot.PERIOD, period, nearest, "period.before_plan");
        }
        if (MovedLevel.opens(nearest) && attribution.genre() == Genre.PLAN && times.told() != null) {
            String period = Period.year(times.told() - 1).notation();
            return Meaning.filling(Slot.PERIOD, period, nearest, "period.before_plan");
        }
        return null;
    }

    private Period period(TimeWords.Time time, boolean target) {
        Integer told = times.told();
        return target
                        && time.until()
                        && time.period() instanceof Period.CalendarYear year
                        && (told == null || year.year() >= told)
                ? new Period.Deadline(year.year())
                : time.period();
    }

    /** The period that a change is counted from, or null where no label names one. */
    @Nullable
    Filling base(List<Label> labels) {
        for (Label label : labels) {
            for (TimeWords.Time time : times.read(label.text())) {
                if (time.base()) {
                    return Meaning.filling(Slot.BASE_PERIOD, time.period().notation(), label, "base." + time.rule());
                }
            }
        }
        return null;
    }
}
