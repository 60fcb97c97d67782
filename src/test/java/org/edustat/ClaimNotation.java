package org.edustat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Amount;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Coded;
import org.edustat.concept.Comparator;
import org.edustat.concept.Genre;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Unit;

/**
 * Claims as a line of a specification:
 *
 * <pre>
 * 410600/students/2020;stage=primary = 12000 | form a.xlsx B2 issued 2021-03-01 received 2021-04-01
 * 410600/students/2020 = 12000 | form a.xlsx 表一!B2   in one of several sheets
 * 410600/retention_rate/..2020 ≥ 95          an intent; also ≤ and ≡; "undated" behind it where no year is named
 * 410600/students/2020 Δ -500 since 2018     a difference; % and pp say its unit
 * 410600/students/2020 = &gt;37000 「3.7万余」   &gt; over, &lt; under, ~ about, 80~90 a range, ** masked, ? lost
 * </pre>
 */
public final class ClaimNotation {

    public static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));

    private static final Pattern LINE = Pattern.compile("(?<key>\\S+) (?<sign>[=≥≤≡Δ]) (?<mark>[<>~]?)"
            + "(?<value>\\*\\*|\\?|[-+]?[0-9.]+)(?:~(?<upper>[0-9.]+))?(?: (?<unit>%|pp|[a-z_]+(?<!undated|since)))?"
            + "(?: since (?<base>\\S+))?(?<undated> undated)?(?: 「(?<text>[^」]*)」)?"
            + "(?: \\| (?<genre>[a-z]+) (?<path>\\S+) (?<place>\\d+|(?:\\S+!)?[A-Z]+\\d+)"
            + "(?: issued (?<issued>\\S+))?(?: received (?<received>\\S+))?)?");

    private ClaimNotation() {}

    public static List<Claim> claims(List<String> lines) {
        return lines.stream().map(ClaimNotation::claim).toList();
    }

    public static List<Observation> observations(String... lines) {
        return Stream.of(lines).map(ClaimNotation::observation).toList();
    }

    public static Observation observation(String line) {
        return (Observation) claim(line);
    }

    public static Target target(String line) {
        return (Target) claim(line);
    }

    public static Claim claim(String line) {
        Matcher written = LINE.matcher(line);
        if (!written.matches()) {
            throw new IllegalArgumentException("no claim: " + line);
        }
        Key key = Key.parse(written.group("key"));
        Amount amount = amount(written, key);
        Source source = source(written);
        boolean dated = written.group("undated") == null;
        return switch (written.group("sign")) {
            case "=" -> new Observation(key, amount, source);
            case "≥" -> new Target(key, Comparator.AT_LEAST, amount, key.region(), dated, source);
            case "≤" -> new Target(key, Comparator.AT_MOST, amount, key.region(), dated, source);
            case "≡" -> new Target(key, Comparator.EQUAL, amount, key.region(), dated, source);
            default -> new Change(key, amount, base(written.group("base")), source);
        };
    }

    private static @Nullable Period base(@Nullable String written) {
        return written == null ? null : Period.parse(written);
    }

    private static Amount amount(Matcher written, Key key) {
        Qualifier qualifier = qualifier(written);
        BigDecimal value = qualifier.blank() ? null : new BigDecimal(written.group("value"));
        BigDecimal upper = written.group("upper") == null ? null : new BigDecimal(written.group("upper"));
        return new Amount(value, upper, unit(written.group("unit"), key), qualifier);
    }

    private static Qualifier qualifier(Matcher written) {
        if (written.group("upper") != null) {
            return Qualifier.RANGE;
        }
        return switch (written.group("mark") + written.group("value").charAt(0)) {
            case "*" -> Qualifier.MASKED;
            case "?" -> Qualifier.MISSING;
            default ->
                switch (written.group("mark")) {
                    case ">" -> Qualifier.OVER;
                    case "<" -> Qualifier.UNDER;
                    case "~" -> Qualifier.APPROX;
                    default -> Qualifier.EXACT;
                };
        };
    }

    private static Unit unit(@Nullable String written, Key key) {
        if (written == null) {
            return CATALOGUE
                    .indicators()
                    .find(key.indicator())
                    .map(Indicator::unit)
                    .orElse(Unit.ITEM);
        }
        return switch (written) {
            case "%" -> Unit.PERCENT;
            case "pp" -> Unit.PERCENTAGE_POINT;
            default -> Coded.of(Unit.class, written);
        };
    }

    private static Source source(Matcher written) {
        String text = written.group("text") == null ? written.group("value") : written.group("text");
        boolean placed = written.group("path") != null;
        String place = placed
                ? written.group("place")
                : Integer.toString(written.group("key").hashCode() & 0xFFFF);
        String received = written.group("received");
        return new Source(
                0,
                placed ? written.group("path") : "表.xlsx",
                placed ? Coded.of(Genre.class, written.group("genre")) : Genre.FORM,
                written.group("issued") == null ? null : LocalDate.parse(written.group("issued")),
                LocalDate.parse(received == null ? "2021-01-01" : received),
                origin(place, text));
    }

    /** A cell, where the place is one, else the characters from the place on. */
    private static Origin origin(String place, String text) {
        String quotation = "……" + text + "……";
        if (Character.isLetter(place.charAt(0))) {
            int behindSheet = place.indexOf('!') + 1;
            return new Origin.InGrid(
                    place.substring(0, Math.max(0, behindSheet - 1)),
                    0,
                    CellAddress.parse(place.substring(behindSheet)),
                    text,
                    quotation,
                    List.of(),
                    List.of());
        }
        int start = Integer.parseInt(place);
        return new Origin.InText(start, start + text.length(), text, quotation);
    }
}
