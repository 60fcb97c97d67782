package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Indicator;
import org.edustat.concept.Interval;
import org.edustat.concept.Key;
import org.edustat.concept.Measure;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Possible;
import org.edustat.concept.Unit;

/**
 * Numbers of one sentence or table that share a key, and which of them do not count. In a table they are judged by the
 * rows or columns that they stand in: what two rows of one name share by chance is no figure of theirs either.
 */
final class Namesakes {

    /** How what is left out is told. */
    interface Say {

        void told(String rule, List<Told> alike);
    }

    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总数|计)(?:\\P{IsHan}.*)?");

    private final Indicators indicators;
    private final List<List<Told>> groups;
    private final Say say;
    private final Set<String> apart = new HashSet<>();

    /** @param groups of at least two each, in the order of the document */
    Namesakes(Indicators indicators, List<List<Told>> groups, Say say) {
        this.indicators = indicators;
        this.groups = groups;
        this.say = say;
        groups.stream().filter(Namesakes::differ).map(Namesakes::lines).forEach(apart::add);
        // those of a sentence share no line
        apart.remove("");
    }

    Stream<Told> leftOut() {
        return groups.stream().flatMap(alike -> leftOut(alike).stream());
    }

    private List<Told> leftOut(List<Told> alike) {
        if (!differ(alike) && !apart.contains(lines(alike))) {
            return List.of();
        }
        List<Told> own = inTheOwnUnit(alike);
        if (own.isEmpty() || own.size() == alike.size()) {
            return leftOutOfOneUnit(alike);
        }
        // 小学738所，教学点1062个: what is counted in another unit is another thing
        say.told("normalisation.part_without_name", alike);
        List<Told> others = new ArrayList<>(alike);
        others.removeAll(own);
        others.addAll(differ(own) ? leftOutOfOneUnit(own) : List.of());
        return others;
    }

    private List<Told> leftOutOfOneUnit(List<Told> alike) {
        List<Told> totals = alike.stream().filter(Namesakes::isTotal).toList();
        // behind a whole with its first part, whatever has the same name is a part too
        boolean wholeFirst = alike.get(1).statement().partOf() != null;
        if (wholeFirst || totals.size() == 1) {
            say.told("normalisation.part_without_name", alike);
            Told whole = totals.size() == 1 ? totals.get(0) : alike.get(0);
            return alike.stream().filter(told -> told != whole).toList();
        }
        say.told("normalisation.one_name_for_several", alike);
        return alike;
    }

    /** The rows that they stand in where they share a column, or the columns where they share a row. */
    private static String lines(List<Told> alike) {
        List<CellAddress> cells = alike.stream()
                .flatMap(told -> told.statement().origin() instanceof Origin.InGrid grid
                        ? Stream.of(grid.cell())
                        : Stream.empty())
                .toList();
        boolean column = cells.stream().mapToInt(CellAddress::column).distinct().count() == 1;
        boolean row = cells.stream().mapToInt(CellAddress::row).distinct().count() == 1;
        if (column == row) {
            return "";
        }
        return (column ? "rows " : "columns ")
                + cells.stream()
                        .map(cell -> Integer.toString(column ? cell.row() : cell.column()))
                        .collect(Collectors.joining(","));
    }

    /** Whether the nearest words of its row or of its column say that it is a sum. */
    private static boolean isTotal(Told told) {
        return told.statement().origin() instanceof Origin.InGrid
                && Stream.of(Place.ROW, Place.COLUMN)
                        .flatMap(place -> told.statement().labels().stream()
                                .filter(label -> label.place() == place)
                                .limit(1))
                        .anyMatch(label -> TOTAL.matcher(label.text()).matches());
    }

    private List<Told> inTheOwnUnit(List<Told> alike) {
        Optional<Unit> own = indicator(key(alike)).map(Indicator::unit);
        return alike.stream()
                .filter(told -> own.equals(
                        Optional.ofNullable(told.statement().quantity().measure())
                                .map(Measure::unit)))
                .toList();
    }

    private static boolean differ(List<Told> alike) {
        for (int at = 1; at < alike.size(); at++) {
            if (possible(alike.get(at)).disjoint(possible(alike.get(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Interval possible(Told told) {
        return Possible.of(Objects.requireNonNull(told.claim()));
    }

    static Key key(List<Told> alike) {
        return Objects.requireNonNull(alike.get(0).claim()).key();
    }

    private Optional<Indicator> indicator(Key key) {
        return indicators.find(key.indicator());
    }
}
