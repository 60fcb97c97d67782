package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edustat.catalogue.JobsEntry;
import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Coded;
import org.edustat.reporting.Scope;

/** The entry {@code reports} of a settings file. */
final class ReportsEntry {

    private static final Set<String> WORDS = Set.of("scopes", "workbooks_at_most", "also", "release");

    private final JobsEntry entry;

    ReportsEntry(JobsEntry entry) {
        entry.refuseBeyond(WORDS);
        this.entry = entry;
    }

    ReportSettings over(ReportSettings before) {
        return new ReportSettings(
                words(Scope.Kind.class, "scopes", before.scopes()),
                entry.has("workbooks_at_most")
                        ? entry.value("workbooks_at_most").atLeast(0)
                        : before.workbooksAtMost(),
                words(ReportSettings.Also.class, "also", before.also()),
                entry.has("release") ? release() : before.release());
    }

    private <E extends Enum<E> & Coded> Set<E> words(Class<E> list, String word, Set<E> unsaid) {
        List<JobsValue> words = entry.values(word);
        return entry.has(word) ? words.stream().map(one -> one.word(list)).collect(Collectors.toSet()) : unsaid;
    }

    private SortedMap<Integer, LocalDate> release() {
        SortedMap<Integer, LocalDate> release = new TreeMap<>();
        if (!entry.node("release").isEmpty()) {
            JobsEntry days = entry.map("release");
            days.words()
                    .forEach(year -> release.put(
                            days.word(year).whole(), days.value(year).day()));
        }
        return release;
    }
}
