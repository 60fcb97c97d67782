package org.edustat.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Figure;
import org.edustat.concept.Neighbourhood;
import org.edustat.consolidation.Consolidation;
import org.edustat.consolidation.Lower;
import org.edustat.ledger.Section;
import org.edustat.ledger.Sections;

/** Adds up provinces and the country, where anything in them changed, and puts the sections of the run together. */
final class Sums {

    private static final Comparator<Neighbourhood> LOWEST_FIRST =
            Comparator.comparing((Neighbourhood one) -> -one.code().length()).thenComparing(Comparator.naturalOrder());

    private final Consolidation consolidation;
    private final Sections sections;
    private final Foundation before;
    private final Figures figures;
    private final SortedMap<Neighbourhood, Section> found = new TreeMap<>();

    Sums(Consolidation consolidation, Sections sections, Foundation before, Figures figures) {
        this.consolidation = consolidation;
        this.sections = sections;
        this.before = before;
        this.figures = figures;
    }

    /**
     * The sections of the run.
     *
     * @param conclusions their numbers, of this run or an earlier one
     * @param looked the neighbourhoods whose conclusions are of this run, or that have none any more
     */
    List<Section> sections(SortedMap<Neighbourhood, Long> conclusions, SortedSet<Neighbourhood> looked) {
        SortedSet<Neighbourhood> changed = new TreeSet<>(LOWEST_FIRST);
        looked.forEach(one -> {
            changed.add(one);
            changed.add(one.above());
            changed.add(one.above().above());
        });
        SortedSet<Neighbourhood> all = new TreeSet<>(LOWEST_FIRST);
        all.addAll(conclusions.keySet());
        before.sections().keySet().stream()
                .filter(one -> !Figures.isLowest(one))
                .forEach(all::add);
        all.addAll(changed);
        all.forEach(one -> {
            Section section = new Section(one, conclusions.get(one), sums(one, conclusions.get(one), changed));
            if (section.conclusions() != null || section.sums() != null) {
                found.put(one, section);
            }
        });
        return List.copyOf(found.values());
    }

    private @Nullable Long sums(Neighbourhood one, @Nullable Long conclusions, SortedSet<Neighbourhood> changed) {
        if (!changed.contains(one)) {
            return before.sums(one);
        }
        if (!Figures.isLowest(one)) {
            List<Figure> own = conclusions == null
                    ? List.of()
                    : sections.figures(conclusions).toList();
            figures.keepSums(one, consolidation.totals(one, own, lower(one)));
        }
        return figures.sums(one);
    }

    /** What those right below know of places that count here. */
    private Lower lower(Neighbourhood one) {
        Lower lower = Lower.none();
        for (Section below : new ArrayList<>(found.values())) {
            if (below.neighbourhood().above().equals(one)
                    && !below.neighbourhood().equals(one)) {
                add(below, one, lower);
            }
        }
        return lower;
    }

    private void add(Section below, Neighbourhood one, Lower lower) {
        if (below.conclusions() != null) {
            sections.outwardFigures(below.conclusions())
                    .filter(figure -> consolidation
                            .countsIn(figure.key())
                            .filter(one::equals)
                            .isPresent())
                    .forEach(lower.figures()::add);
        }
        if (below.sums() != null) {
            sections.outwardTotals(below.sums())
                    .filter(total -> consolidation
                            .countsIn(total.key())
                            .filter(one::equals)
                            .isPresent())
                    .forEach(lower.totals()::add);
        }
    }
}
