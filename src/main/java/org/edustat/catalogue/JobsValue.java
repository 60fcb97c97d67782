package org.edustat.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Period;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * What somebody wrote at one place of a file that a bureau edits. What it is not said to be is refused with its place
 * and with what may stand there.
 */
public record JobsValue(JobPlace place, String text) {

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same, refused where nothing stands there. */
    public JobsValue said() {
        if (text.isBlank()) {
            throw fault("empty");
        }
        return this;
    }

    public int whole() {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            throw fault("no_whole_number", text);
        }
    }

    public int whole(int unsaid) {
        return text.isEmpty() ? unsaid : whole();
    }

    /** A whole number that is not below another. */
    public int atLeast(int least) {
        int number = whole();
        if (number < least) {
            throw fault("too_small", text, Integer.toString(least));
        }
        return number;
    }

    public BigDecimal number() {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException none) {
            throw fault("no_number", text);
        }
    }

    public LocalDate day() {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw fault("no_day", text);
        }
    }

    public Period period() {
        try {
            return Period.parse(text.strip());
        } catch (DateTimeException | IllegalArgumentException none) {
            throw fault("no_period", text);
        }
    }

    /** A word of a closed list, by its code. */
    public <E extends Enum<E> & Coded> E word(Class<E> list) {
        return Coded.find(list, text).orElseThrow(() -> notAmong(Coded.codes(list)));
    }

    /** A word of the list that another value names, one of those by which figures are divided. */
    public Coded dividing(JobsValue list) {
        return switch (list.text) {
            case "stage" -> word(Stage.class);
            case "sector" -> word(Sector.class);
            case "area" -> word(Area.class);
            default -> throw list.notAmong("stage, sector, area");
        };
    }

    /** What one of some words means. */
    public <T> T among(Map<String, T> words) {
        T meant = words.get(text);
        if (meant == null) {
            throw notAmong(String.join(", ", new TreeSet<>(words.keySet())));
        }
        return meant;
    }

    /** What a bureau calls an indicator by. */
    public String indicator(Indicators indicators) {
        if (indicators.find(text).isEmpty()) {
            String like = indicators.like(text);
            throw like.isEmpty() ? fault("no_indicator", text) : fault("no_indicator_but", text, like);
        }
        return text;
    }

    /** The name of one of these rules. */
    public void builtinRule(Collection<String> names) {
        if (!names.contains(text)) {
            String like = String.join(", ", NearWords.of(text, names));
            throw like.isEmpty() ? fault("no_rule", text) : fault("no_rule_but", text, like);
        }
    }

    /** The words of one cell. */
    public Stream<JobsValue> parts(String between) {
        return Stream.of(text.split(between, -1)).map(part -> new JobsValue(place, part.strip()));
    }

    private UnusableJobException notAmong(String words) {
        return fault("not_among", text, words);
    }

    /** @param key as for {@link JobFault} */
    public UnusableJobException fault(String key, String... arguments) {
        return UnusableJobException.at(place, key, arguments);
    }
}
