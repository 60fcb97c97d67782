package org.edustat.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Theme;
import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;

/** What the things of the project are called in the language of the report. */
record Words(Messages messages, Indicators indicators, RegionNames regions) {

    /** The words of this room with a key such as {@code targets.title}. */
    String text(String key, String... arguments) {
        return messages.text("reporting." + key, arguments);
    }

    /** A word of a closed list, as in {@code stage} and {@code primary}. */
    String coded(String list, Coded word) {
        return text(list + "." + word.code());
    }

    String what(Finding finding) {
        return messages.what(finding);
    }

    String mend(Finding finding) {
        return messages.mend(finding);
    }

    String region(String code) {
        return regions.name(code);
    }

    /** The indicator's label; its id where the catalogue no longer has it. */
    String indicator(String id) {
        Optional<Indicator> known = indicators.find(id);
        return known.map(indicator -> text("labels").equals("en") ? indicator.labelEn() : indicator.labelZh())
                .orElse(id);
    }

    /** What people call an indicator of one 学段, as in 幼儿园数, where nothing but the 学段 narrows it. */
    Optional<String> called(Key key) {
        return scope(key).isEmpty()
                ? indicators
                        .names()
                        .find(key.indicator(), key.stage())
                        .map(name -> text("labels").equals("en") ? name.en() : name.zh())
                : Optional.empty();
    }

    /** Whose workbook it is, as in 鹤壁市（含所辖各区县）. */
    String scopeName(Scope scope) {
        return scope.kind() == Scope.Kind.WHOLE
                ? text("scope.whole")
                : text("scope." + scope.kind().code(), region(scope.region()));
    }

    /** The theme's label; the name of its sheet. */
    String theme(Theme theme) {
        return text("labels").equals("en") ? theme.labelEn() : theme.labelZh();
    }

    String unit(Unit unit) {
        return coded("unit", unit);
    }

    /** The 学段 and whatever else narrows a figure, as in 学前教育 · 公办. */
    String slice(Key key) {
        List<String> parts = new ArrayList<>();
        if (key.stage() != Stage.ALL) {
            parts.add(coded("stage", key.stage()));
        }
        String scope = scope(key);
        if (!scope.isEmpty()) {
            parts.add(scope);
        }
        return parts.isEmpty() ? text("stage.all") : String.join(" · ", parts);
    }

    /** What narrows a figure beside its 学段; empty where nothing does. */
    String scope(Key key) {
        List<String> parts = new ArrayList<>();
        if (key.sector() != Sector.ALL) {
            parts.add(coded("sector", key.sector()));
        }
        if (key.area() != Area.ALL) {
            parts.add(coded("area", key.area()));
        }
        if (!key.institution().isEmpty()) {
            parts.add(key.institution());
        }
        return String.join(" · ", parts);
    }

    /** What a figure is about in one line, as in 鹤壁市 · 招聘补充教师数 · 2020年. */
    String subject(Key key) {
        String slice = key.stage() == Stage.ALL && scope(key).isEmpty() ? "" : " · " + slice(key);
        return indicator(key.indicator()) + slice + " · " + period(key.period());
    }

    String period(Period period) {
        if (period instanceof Period.SchoolYear school) {
            return text("period.school_year", year(school.begins()), year(school.begins() + 1));
        }
        if (period instanceof Period.InMonth in) {
            YearMonth month = in.month();
            return text("period.month", year(month.getYear()), Integer.toString(month.getMonthValue()));
        }
        if (period instanceof Period.Span span) {
            return text("period.span", year(span.from()), year(span.to()));
        }
        if (period instanceof Period.Deadline by) {
            return text("period.deadline", year(by.year()));
        }
        return period instanceof Period.CalendarYear calendar
                ? text("period.year", year(calendar.year()))
                : period.notation();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    /** The place as the clerk finds it. */
    String place(Origin origin) {
        return origin instanceof Origin.InText inText
                ? text("place.text", Integer.toString(inText.start() + 1), Integer.toString(inText.end()))
                : origin.place();
    }

    /** File and place in one line. */
    String place(Source source) {
        return source.path() + " · " + place(source.origin());
    }
}
