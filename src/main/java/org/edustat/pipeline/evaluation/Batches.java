package org.edustat.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.edustat.concept.Claim;
import org.edustat.concept.Neighbourhood;
import org.edustat.ledger.Claims;

/** Neighbourhoods with all claims of the papers that speak of them, as many at a time as a small memory holds. */
final class Batches {

    /** Some fifty megabytes; a neighbourhood with more is a batch by itself. */
    private static final int MANY_CLAIMS = 60_000;

    private final Claims claims;
    private final PapersOfPlaces papers;
    private final List<Neighbourhood> batch = new ArrayList<>();
    private final List<Claim> read = new ArrayList<>();
    private final Set<Long> readPapers = new TreeSet<>();

    Batches(Claims claims, PapersOfPlaces papers) {
        this.claims = claims;
        this.papers = papers;
    }

    /** Hands over the neighbourhoods of which some paper speaks, in their order. */
    void each(Collection<Neighbourhood> neighbourhoods, BiConsumer<List<Neighbourhood>, List<Claim>> work) {
        for (Neighbourhood one : papers.spokenOf(neighbourhoods)) {
            batch.add(one);
            Set<Long> unread = new TreeSet<>(papers.of(one));
            unread.removeAll(readPapers);
            read.addAll(claims.ofPlaces(unread));
            readPapers.addAll(unread);
            if (read.size() >= MANY_CLAIMS) {
                handOver(work);
            }
        }
        handOver(work);
    }

    private void handOver(BiConsumer<List<Neighbourhood>, List<Claim>> work) {
        if (!batch.isEmpty()) {
            work.accept(List.copyOf(batch), read);
        }
        batch.clear();
        read.clear();
        readPapers.clear();
    }
}
