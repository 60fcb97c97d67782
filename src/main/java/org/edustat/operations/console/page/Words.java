package org.edustat.operations.console.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Comparator;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Period;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Region;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/** What the pages say, in the language of whoever looks at them. */
public final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String REFUSED = ".refused";
    private static final String UNTIL = "..";
    private static final int SECONDS_IN_A_MINUTE = 60;
    private static final int MILLISECONDS_IN_A_TENTH = 100;

    private final Messages messages;
    private final boolean english;
    private final Catalogue catalogue;
    private final ZoneId zone;

    Words(Locale language, Catalogue catalogue, ZoneId zone) {
        this.english = language.getLanguage().equals("en");
        this.messages = english ? Messages.english() : Messages.chinese();
        this.catalogue = catalogue;
        this.zone = zone;
    }

    /** A text of the console's message file. */
    public String text(String key, String... arguments) {
        return messages.text("console." + key, arguments);
    }

    /** A text that the command line says too. */
    public String common(String key) {
        return messages.text("operations." + key);
    }

    /** What somebody did, as the journal names it; a refusal of it is told as such. */
    public String deed(String what) {
        return what.endsWith(REFUSED)
                ? text("deed.refused", deed(what.substring(0, what.length() - REFUSED.length())))
                : text("deed." + what);
    }

    public Messages messages() {
        return messages;
    }

    public boolean english() {
        return english;
    }

    public String what(Finding finding) {
        return messages.what(finding);
    }

    public String mend(Finding finding) {
        return messages.mend(finding);
    }

    public String indicator(String id) {
        return catalogue
                .indicators()
                .find(id)
                .map(indicator -> english ? indicator.labelEn() : indicator.labelZh())
                .orElse(id);
    }

    /** The name of a place in a year, else its code. */
    public String region(@Nullable String code, int year) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        return catalogue.regions().settle(code, year).map(Region::name).orElse(code);
    }

    public String region(Key key) {
        return region(key.region(), key.period().workbookYear());
    }

    /** What a figure is about: where, when, what of whom. */
    public String subject(Key key) {
        return "%s %s %s %s"
                .formatted(region(key), key.period().notation(), indicator(key.indicator()), slots(key))
                .strip();
    }

    /** Stage, sector and side of town, as far as the key names them. */
    public String slots(Key key) {
        return Stream.of(
                        key.stage() == Stage.ALL
                                ? ""
                                : reported("stage." + key.stage().code()),
                        key.sector() == Sector.ALL
                                ? ""
                                : reported("sector." + key.sector().code()),
                        key.area() == Area.ALL
                                ? ""
                                : reported("area." + key.area().code()),
                        key.institution())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A deadline as people say it: what is written {@code ..2020} is due by the end of that year. */
    public String deadline(String notation) {
        return notation.startsWith(UNTIL)
                ? messages.text("reporting.period.deadline", notation.substring(UNTIL.length()))
                : notation.replace(UNTIL, "–");
    }

    public String stage(Stage stage) {
        return reported("stage." + stage.code());
    }

    public String genre(String code) {
        return reported("genre." + code);
    }

    private String reported(String key) {
        return messages.text("reporting." + key);
    }

    public String period(Period period) {
        return period.notation();
    }

    public String comparator(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case EQUAL -> "= ";
        };
    }

    /** A value with its unit and how exactly it is meant. */
    public String amount(Amount amount) {
        String meant = amount.qualifier() == Qualifier.EXACT
                ? ""
                : text("qualifier." + amount.qualifier().code());
        String unit = reported("unit." + amount.unit().code());
        return Stream.of(value(amount) + (english ? " " : "") + unit, meant)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The number alone, both ends of a range. */
    public String value(Amount amount) {
        if (amount.value() == null) {
            return "—";
        }
        return plain(amount.value()) + (amount.upper() == null ? "" : "–" + plain(amount.upper()));
    }

    private static String plain(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    public String moment(@Nullable LocalDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public String moment(Instant moment) {
        TemporalAccessor here = moment.atZone(zone);
        return MOMENT.format(here);
    }

    public String took(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < SECONDS_IN_A_MINUTE) {
            return text("took.seconds", "%d.%d".formatted(seconds, duration.toMillisPart() / MILLISECONDS_IN_A_TENTH));
        }
        return text(
                "took.minutes",
                Long.toString(seconds / SECONDS_IN_A_MINUTE),
                Long.toString(seconds % SECONDS_IN_A_MINUTE));
    }

    /** What a document says, without what identifies a person. */
    public static String shown(@Nullable String words) {
        return PersonalData.mask(Objects.requireNonNullElse(words, ""));
    }
}
