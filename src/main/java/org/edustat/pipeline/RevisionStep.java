package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Total;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * Two runs that follow each other. Both are read side by side in the order of their keys; only what differs is held.
 */
final class RevisionStep {

    private final Ledger ledger;
    private final RunName earlier;
    private final RunName later;
    private final RevisionCauses causes;
    private final Map<Key, Revision> moved = new HashMap<>();
    private final Map<Key, TotalPair> movedTotals = new HashMap<>();

    RevisionStep(Ledger ledger, RunName earlier, RunName later) {
        this.ledger = ledger;
        this.earlier = earlier;
        this.later = later;
        this.causes = new RevisionCauses(ledger, earlier, later);
    }

    private record TotalPair(
            @Nullable Total before, @Nullable Total after) {

        /** The parts of both, where one of them may have come or gone. */
        List<Key> parts() {
            return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                    .flatMap(Optional::stream)
                    .flatMap(total -> Stream.concat(
                            total.partKeys().stream(), total.missing().stream().map(total::part)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        together(
                ledger.evaluations().figures(earlier),
                ledger.evaluations().figures(later),
                Figure::key,
                (before, after) -> {
                    if (!sameAmount(amount(before), amount(after))) {
                        Revision revision = figure(before, after);
                        moved.put(revision.key(), revision);
                        revisions.add(revision);
                    }
                });
        together(
                ledger.evaluations().totals(earlier),
                ledger.evaluations().totals(later),
                Total::key,
                (before, after) -> {
                    if (!sameAmount(sum(before), sum(after))) {
                        movedTotals.put(key(before, after, Total::key), new TotalPair(before, after));
                    }
                });
        movedTotals.keySet().stream().sorted().map(this::total).forEach(revisions::add);
        return revisions;
    }

    private Revision figure(@Nullable Figure before, @Nullable Figure after) {
        RevisionCauses.Reason reason = causes.of(before, after);
        return new Revision(
                later,
                key(before, after, Figure::key),
                false,
                amount(before),
                amount(after),
                reason.cause(),
                reason.paper(),
                reason.why());
    }

    /** A total moves with the first of its parts that moved, or since somebody stated it now. */
    private Revision total(Key key) {
        TotalPair pair = Objects.requireNonNull(movedTotals.get(key));
        Optional<Revision> mover = mover(key);
        RevisionCauses.Reason reason = mover.map(part ->
                        new RevisionCauses.Reason(part.cause(), part.key().notation(), part.why()))
                .orElseGet(causes::general);
        return new Revision(
                later, key, true, sum(pair.before()), sum(pair.after()), reason.cause(), reason.paper(), reason.why());
    }

    private Optional<Revision> mover(Key key) {
        Revision own = moved.get(key);
        if (own != null) {
            return Optional.of(own);
        }
        TotalPair pair = movedTotals.get(key);
        return pair == null
                ? Optional.empty()
                : pair.parts().stream().flatMap(part -> mover(part).stream()).findFirst();
    }

    private static <T> Key key(@Nullable T before, @Nullable T after, Function<T, Key> keyOf) {
        return keyOf.apply(before != null ? before : Objects.requireNonNull(after));
    }

    private static @Nullable Amount amount(@Nullable Figure figure) {
        return figure == null ? null : figure.chosen().amount();
    }

    private static @Nullable Amount sum(@Nullable Total total) {
        return total == null ? null : total.amount();
    }

    private static boolean sameAmount(@Nullable Amount one, @Nullable Amount other) {
        return one == null || other == null ? one == other : one.sameAs(other);
    }

    /** Walks two lists that are sorted by their keys, and shows what stands at each key in both. */
    private static <T> void together(
            Stream<T> earlier, Stream<T> later, Function<T, Key> keyOf, BiConsumer<@Nullable T, @Nullable T> pair) {
        Iterator<T> before = earlier.iterator();
        Iterator<T> after = later.iterator();
        T old = next(before);
        T now = next(after);
        while (old != null || now != null) {
            int order = old == null ? 1 : now == null ? -1 : keyOf.apply(old).compareTo(keyOf.apply(now));
            pair.accept(order <= 0 ? old : null, order >= 0 ? now : null);
            old = order <= 0 ? next(before) : old;
            now = order >= 0 ? next(after) : now;
        }
    }

    private static <T> @Nullable T next(Iterator<T> each) {
        return each.hasNext() ? each.next() : null;
    }
}
