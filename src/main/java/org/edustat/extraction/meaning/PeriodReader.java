package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Indicator;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Nature;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;

/** When the figure holds, and for a change from when it is counted: the nearest label that names a time decides. */
final class PeriodReader {

    private static final Pattern FROM = Pattern.compile("[由从]$");
    private static final Pattern TO = Pattern.compile("^(?:提高|提升|上升|增加|增长|升|下降|降低|降|减少|压减|扩大)[到至为]");

    private final Catalogue catalogue;
    private final Attribution attribution;
    private final TimeWords times;

    PeriodReader(Catalogue catalogue, Attribution attribution) {
        this.catalogue = catalogue;
        this.attribution = attribution;
        this.times = new TimeWords(attribution);
    }

    List<Filling> read(Draft draft, @Nullable String indicator) {
        List<Filling> fillings = new ArrayList<>();
        period(draft, indicator).ifPresent(fillings::add);
        if (draft.kind() == Kind.CHANGE) {
            base(draft).ifPresent(fillings::add);
        }
        return fillings;
    }

    private Optional<Filling> period(Draft draft, @Nullable String indicator) {
        boolean accumulates = indicator != null
                && catalogue
                        .indicators()
                        .find(indicator)
                        .map(Indicator::nature)
                        .filter(nature -> nature == Nature.FLOW)
                        .isPresent();
        for (Label label : draft.labels()) {
            boolean far = label.place() == Place.PARAGRAPH || label.place() == Place.HEADING;
            if (label.place() == Place.TITLE && !draft.ofCell() || far && startsPlan(draft)) {
                continue;
            }
            List<TimeWords.Time> named = times.read(label.text());
            for (int last = named.size() - 1; last >= 0; last--) {
                TimeWords.Time time = named.get(last);
                boolean opens = time.from() && label != draft.labels().get(0);
                boolean silent = time.ahead() && draft.kind() != Kind.TARGET;
                if (!time.base() && !opens && !silent && (accumulates && !far || !time.since())) {
                    String period = moved(period(time, draft.kind()), draft).notation();
                    return Optional.of(Meaning.filling(Slot.PERIOD, period, label, "period." + time.rule()));
                }
            }
        }
        return before(draft);
    }

    /** 由…提高到…: of a span the first number holds at its beginning, the second at its end. */
    private static Period moved(Period period, Draft draft) {
        if (period instanceof Period.Span span && !draft.labels().isEmpty()) {
            String words = draft.labels().get(0).text();
            if (FROM.matcher(words).find()) {
                return Period.year(span.from());
            }
            if (TO.matcher(words).find()) {
                return Period.year(span.to());
            }
        }
        return period;
    }

    private boolean startsPlan(Draft draft) {
        return attribution.genre() == Genre.PLAN
                && FROM.matcher(draft.labels().get(0).text()).find();
    }

    /** In a plan the level that a promise starts from is that of the year before the plan. */
    private Optional<Filling> before(Draft draft) {
        boolean opens = !draft.labels().isEmpty()
                && FROM.matcher(draft.labels().get(0).text()).find();
        if (opens && attribution.genre() == Genre.PLAN && attribution.period() instanceof Period.Span plan) {
            String period = Period.year(plan.from() - 1).notation();
            return Optional.of(
                    Meaning.filling(Slot.PERIOD, period, draft.labels().get(0), "period.before_plan"));
        }
        return Optional.empty();
    }

    private static Period period(TimeWords.Time time, @Nullable Kind kind) {
        return kind == Kind.TARGET && time.until() && time.period() instanceof Period.CalendarYear year
                ? new Period.Deadline(year.year())
                : time.period();
    }

    private Optional<Filling> base(Draft draft) {
        for (Label label : draft.labels()) {
            for (TimeWords.Time time : times.read(label.text())) {
                if (time.base()) {
                    return Optional.of(
                            Meaning.filling(Slot.BASE_PERIOD, time.period().notation(), label, "base." + time.rule()));
                }
            }
        }
        return Optional.empty();
    }
}
