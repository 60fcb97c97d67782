package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.concept.Coded;
import org.edustat.reporting.Scope;

/**
 * What is made of a night beside the workbook of the whole.
 *
 * @param scopes whose workbooks are written; the whole is always among them
 * @param workbooksAtMost how many workbooks of each further scope one night may write; where there would be more, none
 *     of that scope is
 * @param also what is written beside them
 * @param release the first day on which the reports of a year may leave the house; a year without one may at once
 */
public record ReportSettings(
        Set<Scope.Kind> scopes, int workbooksAtMost, Set<Also> also, SortedMap<Integer, LocalDate> release) {

    /** Some hundred workbooks take a night of a city a minute longer. */
    private static final int USUAL_WORKBOOKS = 60;

    /** What there may be beside the workbooks: three for each year, and for each district what it gets back. */
    public enum Also implements Coded {
        BRIEFING,
        EVIDENCE,
        PACKAGE,
        RETURNS
    }

    public ReportSettings {
        scopes = scopes.isEmpty() ? EnumSet.of(Scope.Kind.WHOLE) : EnumSet.copyOf(scopes);
        scopes.add(Scope.Kind.WHOLE);
        also = also.isEmpty() ? EnumSet.noneOf(Also.class) : EnumSet.copyOf(also);
        release = new TreeMap<>(release);
        if (workbooksAtMost < 0) {
            throw new IllegalArgumentException("workbooks_at_most cannot be below 0");
        }
    }

    /** Everything but a workbook for each district. */
    public static ReportSettings usual() {
        return new ReportSettings(
                EnumSet.of(Scope.Kind.WHOLE, Scope.Kind.REGIONS),
                USUAL_WORKBOOKS,
                EnumSet.allOf(Also.class),
                new TreeMap<>());
    }

    /** Whether the reports of a year may be seen on a day. */
    boolean released(int year, LocalDate day) {
        LocalDate from = release.get(year);
        return from == null || !day.isBefore(from);
    }

    /** As a run keeps it, in one line. */
    String written() {
        return Stream.of(
                        scopes.stream().map(Scope.Kind::code).collect(Collectors.joining(",")),
                        Integer.toString(workbooksAtMost),
                        also.stream().map(Also::code).collect(Collectors.joining(",")),
                        release.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /** What a run kept; the usual for one that began before there was anything to settle. */
    static ReportSettings read(String written) {
        if (written.isEmpty()) {
            return usual();
        }
        List<String> parts = new ArrayList<>(Arrays.asList(written.split(";", -1)));
        SortedMap<Integer, LocalDate> release = new TreeMap<>();
        list(parts.get(3)).map(entry -> entry.split("=")).forEach(entry -> {
            release.put(Integer.valueOf(entry[0]), LocalDate.parse(entry[1]));
        });
        return new ReportSettings(
                list(parts.get(0)).map(code -> Coded.of(Scope.Kind.class, code)).collect(Collectors.toSet()),
                Integer.parseInt(parts.get(1)),
                list(parts.get(2)).map(code -> Coded.of(Also.class, code)).collect(Collectors.toSet()),
                release);
    }

    private static Stream<String> list(String written) {
        return written.isEmpty() ? Stream.of() : Stream.of(written.split(","));
    }
}
