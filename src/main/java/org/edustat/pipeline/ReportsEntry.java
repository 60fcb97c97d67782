package org.edustat.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edustat.concept.Coded;
import org.edustat.reporting.Scope;

/** The entry {@code reports} of a settings file. */
final class ReportsEntry {

    private static final Set<String> WORDS = Set.of("scopes", "workbooks_at_most", "also", "release");

    private final Map<String, Object> entries = new TreeMap<>();

    ReportsEntry(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("it is no list of 'word: value'");
        }
        map.forEach((word, said) -> entries.put(String.valueOf(word), said == null ? "" : said));
        Set<String> strange = new TreeSet<>(entries.keySet());
        strange.removeAll(WORDS);
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException(
                    "it says %s, which is none of %s".formatted(strange, new TreeSet<>(WORDS)));
        }
    }

    ReportSettings over(ReportSettings before) {
        Object most = entries.get("workbooks_at_most");
        return new ReportSettings(
                words(Scope.Kind.class, "scopes", before.scopes()),
                most == null ? before.workbooksAtMost() : SettingsFile.number(most),
                words(ReportSettings.Also.class, "also", before.also()),
                entries.containsKey("release") ? release(entries.get("release")) : before.release());
    }

    private <E extends Enum<E> & Coded> Set<E> words(Class<E> list, String word, Set<E> unsaid) {
        Object value = entries.get(word);
        if (value == null) {
            return unsaid;
        }
        List<E> words = SettingsFile.list(value, one -> Coded.of(list, one.toString()));
        return new HashSet<>(words);
    }

    /** YAML reads 2023-03-01 as a moment in Greenwich unless it stands in quotes. */
    private static SortedMap<Integer, LocalDate> release(Object value) {
        SortedMap<Integer, LocalDate> release = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((year, day) -> release.put(SettingsFile.number(year), day(day)));
        } else if (!value.toString().isEmpty()) {
            throw new IllegalArgumentException("release is no list of 'year: day'");
        }
        return release;
    }

    private static LocalDate day(Object value) {
        try {
            return value instanceof Date moment
                    ? LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC)
                    : LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'%s' is no day such as 2023-03-01".formatted(value), wrong);
        }
    }
}
