package org.edustat.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.ledger.block.Packer;

/** The sections in the store. */
final class JdbcSections implements Sections {

    private static final String ONE_ROW = "(?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final SectionShelves shelves;

    JdbcSections(JdbcClient jdbc, SectionShelves shelves) {
        this.jdbc = jdbc;
        this.shelves = shelves;
    }

    @Override
    public List<Section> of(RunName run) {
        return jdbc
                .sql("""
                select neighbourhood, conclusions, sums from evaluation_section
                join evaluation on evaluation.number = evaluation_section.evaluation
                where business_date = ? and attempt = ?""")
                .params(run.businessDate(), run.attempt())
                .query((row, number) -> new Section(
                        new Neighbourhood(row.getString(1)),
                        row.getObject(2, Long.class),
                        row.getObject(3, Long.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Section::neighbourhood))
                .toList();
    }

    @Override
    public Map<Long, Integer> readings(RunName run) {
        Map<Long, Integer> readings = new TreeMap<>();
        List<Long> pairs = jdbc
                .sql("select number from evaluation where business_date = ? and attempt = ?")
                .params(run.businessDate(), run.attempt())
                .query(Long.class)
                .optional()
                .stream()
                .flatMap(shelves.readings::stream)
                .toList();
        for (int at = 0; at + 1 < pairs.size(); at += 2) {
            readings.put(pairs.get(at), Math.toIntExact(pairs.get(at + 1)));
        }
        return readings;
    }

    @Override
    public Map<Long, Extent> extents(Collection<Long> conclusions) {
        Map<Long, List<Long>> papers = shelves.papers.ofEach(conclusions);
        Map<Long, List<Long>> ties = shelves.ties.ofEach(conclusions);
        Map<Long, Extent> extents = new HashMap<>();
        Shelf.inTurns(
                conclusions,
                some -> jdbc.sql("select number, holds_from, holds_until from section where number in (:numbers)")
                        .param("numbers", some)
                        .query(row -> {
                            long number = row.getLong(1);
                            extents.put(
                                    number,
                                    new Extent(
                                            papers.getOrDefault(number, List.of()),
                                            Set.copyOf(ties.getOrDefault(number, List.of())),
                                            row.getObject(2, LocalDate.class),
                                            row.getObject(3, LocalDate.class)));
                        }));
        return extents;
    }

    @Override
    public long keep(List<Figure> outward, List<Figure> inward, List<Verdict> verdicts) {
        long number = enter();
        BlockRows rows = shelves.rows(number);
        put(shelves.outwardFigures, rows, outward);
        put(shelves.inwardFigures, rows, inward);
        put(shelves.verdicts, rows, verdicts);
        rows.flush();
        return number;
    }

    @Override
    public void conclude(long conclusions, Extent extent, List<Finding> findings) {
        jdbc.sql("update section set holds_from = ?, holds_until = ? where number = ?")
                .param(extent.holdsFrom())
                .param(extent.holdsUntil())
                .param(conclusions)
                .update();
        BlockRows rows = shelves.rows(conclusions);
        put(shelves.papers, rows, extent.papers());
        put(shelves.ties, rows, new TreeSet<>(extent.ties()));
        put(shelves.findings, rows, findings);
        rows.flush();
    }

    @Override
    public long keepSums(List<Total> outward, List<Total> inward) {
        long number = enter();
        BlockRows rows = shelves.rows(number);
        put(shelves.outwardTotals, rows, outward);
        put(shelves.inwardTotals, rows, inward);
        rows.flush();
        return number;
    }

    private long enter() {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into section (holds_from) values (null)").update(key, "number");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    private static <T> void put(Shelf<T> shelf, BlockRows rows, Iterable<? extends T> entries) {
        try (Packer<T> packer = shelf.packer(rows)) {
            entries.forEach(packer::add);
        }
    }

    @Override
    public List<Finding> findings(Collection<Long> conclusions) {
        return shelves.findings.ofEach(conclusions).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Map<Long, List<Verdict>> verdicts(Collection<Long> conclusions) {
        return shelves.verdicts.ofEach(conclusions);
    }

    @Override
    public Stream<Figure> outwardFigures(long conclusions) {
        return shelves.outwardFigures.stream(conclusions);
    }

    @Override
    public Stream<Figure> figures(long conclusions) {
        return Stream.of(shelves.outwardFigures, shelves.inwardFigures).flatMap(shelf -> shelf.stream(conclusions));
    }

    @Override
    public Stream<Total> outwardTotals(long sums) {
        return shelves.outwardTotals.stream(sums);
    }

    @Override
    public Stream<Total> totals(long sums) {
        return Stream.of(shelves.outwardTotals, shelves.inwardTotals).flatMap(shelf -> shelf.stream(sums));
    }

    /** Notes the sections that an evaluation is made of, and how often its papers had been read. */
    void enter(long evaluation, List<Section> sections, Map<Long, Integer> readings) {
        List<Long> pairs = new ArrayList<>();
        readings.forEach((paper, times) -> Collections.addAll(pairs, paper, (long) times));
        shelves.readings.put(evaluation, pairs);
        Shelf.inTurns(sections, some -> {
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(one ->
                    Collections.addAll(values, evaluation, one.neighbourhood().code(), one.conclusions(), one.sums()));
            jdbc.sql("insert into evaluation_section (evaluation, neighbourhood, conclusions, sums) values "
                            + String.join(", ", Collections.nCopies(some.size(), ONE_ROW)))
                    .params(values)
                    .update();
        });
    }

    /** Takes the sections of an evaluation away from it, and says which they were. */
    Set<Long> release(long evaluation) {
        Set<Long> numbers = new HashSet<>();
        jdbc.sql("select conclusions, sums from evaluation_section where evaluation = ?")
                .param(evaluation)
                .query(row -> {
                    numbers.add(row.getLong(1));
                    numbers.add(row.getLong(2));
                });
        jdbc.sql("delete from evaluation_section where evaluation = ?")
                .param(evaluation)
                .update();
        shelves.readings.remove(evaluation);
        return numbers;
    }

    /** Removes those that no evaluation has any more. */
    void removeUnused(Set<Long> numbers) {
        Set<Long> unused = new HashSet<>(numbers);
        unused.remove(0L);
        Shelf.inTurns(
                numbers,
                some -> jdbc.sql("select conclusions, sums from evaluation_section"
                                + " where conclusions in (:numbers) or sums in (:numbers)")
                        .param("numbers", some)
                        .query(row -> {
                            unused.remove(row.getLong(1));
                            unused.remove(row.getLong(2));
                        }));
        unused.forEach(number -> {
            shelves.clear(number);
            jdbc.sql("delete from section where number = ?").param(number).update();
        });
    }
}
