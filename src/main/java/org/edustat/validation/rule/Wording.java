package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Area;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;

/**
 * Writes findings. The first two arguments of every finding name its figure, in Chinese and in English, so that each
 * language's message takes its own.
 */
public final class Wording {

    private static final Messages CHINESE = Messages.chinese();
    private static final Messages ENGLISH = Messages.english();

    private final Indicators indicators;
    private final Regions regions;

    Wording(Indicators indicators, Regions regions) {
        this.indicators = indicators;
        this.regions = regions;
    }

    /** A finding at the place of a claim. */
    public Finding finding(Rule rule, Severity severity, Claim at, String... further) {
        List<String> arguments = new ArrayList<>(List.of(chinese(at.key()), english(at.key())));
        arguments.addAll(List.of(further));
        return new Finding(rule.id(), severity, at.source().path(), at.source().origin(), at.key(), arguments);
    }

    /** What a rule says, told at another figure of those that it compared: the one to look at first. */
    public Finding pointedAt(Claim culprit, Finding finding) {
        List<String> arguments = new ArrayList<>(finding.arguments());
        arguments.set(0, CHINESE.text("validation.suspected", arguments.get(0), chinese(culprit.key())));
        arguments.set(1, ENGLISH.text("validation.suspected", arguments.get(1), english(culprit.key())));
        return new Finding(
                finding.rule(),
                finding.severity(),
                culprit.source().path(),
                culprit.source().origin(),
                culprit.key(),
                arguments);
    }

    /** A finding at a place of a claim's table where nothing stands. */
    public Finding finding(Rule rule, Severity severity, Claim near, Origin at, Key key, String... further) {
        Finding told = finding(rule, severity, near, further);
        List<String> arguments = new ArrayList<>(told.arguments());
        arguments.set(0, chinese(key));
        arguments.set(1, english(key));
        return new Finding(told.rule(), severity, told.path(), at, key, arguments);
    }

    /** 鹤壁市（410600）2020年小学在校生数. */
    private String chinese(Key key) {
        return CHINESE.text(
                "validation.subject",
                place(key, CHINESE),
                period(key.period(), CHINESE),
                slots(key, CHINESE, ""),
                labelZh(key));
    }

    /** Students enrolled, primary, 鹤壁市 (410600), 2020. */
    private String english(Key key) {
        String slots = slots(key, ENGLISH, ", ");
        return ENGLISH.text(
                "validation.subject",
                place(key, ENGLISH),
                period(key.period(), ENGLISH),
                slots.isEmpty() ? "" : ", " + slots,
                labelEn(key));
    }

    /** A place by its name and code, as both languages write it well enough. */
    public String region(Key key) {
        return place(key, ENGLISH);
    }

    /** The indicator's name alone, in Chinese. */
    public String labelZh(Key key) {
        return indicators.find(key.indicator()).map(Indicator::labelZh).orElse(key.indicator());
    }

    /** The indicator's name alone, in English. */
    public String labelEn(Key key) {
        return indicators.find(key.indicator()).map(Indicator::labelEn).orElse(key.indicator());
    }

    /** The name with the code, since names come twice in a country; the code alone where nobody knows it. */
    private String place(Key key, Messages language) {
        String code = key.region();
        int year = key.period().workbookYear();
        String region = regions.find(code, year)
                .or(() -> regions.find(code, year + 1))
                .map(known -> language.text("validation.place", known.name(), code))
                .orElse(code);
        return key.institution().isEmpty() ? region : region + key.institution();
    }

    private static String period(Period period, Messages language) {
        if (period instanceof Period.CalendarYear calendar) {
            return language.text("validation.period.year", Integer.toString(calendar.year()));
        }
        if (period instanceof Period.SchoolYear) {
            return language.text("validation.period.school_year", period.notation());
        }
        if (period instanceof Period.Deadline by) {
            return language.text("validation.period.deadline", Integer.toString(by.year()));
        }
        if (period instanceof Period.Span span) {
            return language.text("validation.period.span", Integer.toString(span.from()), Integer.toString(span.to()));
        }
        return period.notation();
    }

    private static String slots(Key key, Messages language, String between) {
        return Stream.of(
                        key.area() == Area.ALL ? "" : "area." + key.area().code(),
                        key.sector() == Sector.ALL
                                ? ""
                                : "sector." + key.sector().code(),
                        key.stage() == Stage.ALL ? "" : "stage." + key.stage().code())
                .filter(word -> !word.isEmpty())
                .map(word -> language.text("validation." + word))
                .collect(Collectors.joining(between));
    }

    /** The value in base units, with a percent sign where it is one. */
    public static String value(Claim claim) {
        BigDecimal value = claim.amount().value();
        return value == null
                ? claim.source().origin().text()
                : plain(value) + (claim.amount().unit() == Unit.PERCENT ? "%" : "");
    }

    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Where a claim stands, for a message about another one: the file and the place in it. */
    public static String place(Claim claim) {
        return claim.source().path() + " " + claim.source().origin().place();
    }
}
