package org.edustat.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Outcome;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Submission;
import org.edustat.concept.Unit;
import org.edustat.ledger.ClaimIndex.Address;

/** The claims in the store. */
final class JdbcClaims implements Claims {

    private final SubmissionRows rows;
    private final Shelves shelves;
    private final ClaimIndex index;

    JdbcClaims(JdbcClient jdbc, Shelves shelves, ClaimIndex index) {
        this.rows = new SubmissionRows(jdbc);
        this.shelves = shelves;
        this.index = index;
    }

    @Override
    public Stream<Claim> ofPlaces() {
        return accepted().stream().flatMap(submission -> shelves.claims.stream(submission.id()));
    }

    @Override
    public List<Claim> ofPlaces(Collection<Long> submissions) {
        List<Claim> claims = new ArrayList<>();
        shelves.claims.ofEach(submissions, (submission, claim) -> claims.add(claim));
        return claims;
    }

    @Override
    public Map<Long, List<String>> regions(Collection<Long> submissions) {
        return shelves.regions.ofEach(submissions);
    }

    @Override
    public Stream<SchoolSum> ofSchools(List<Long> submissions) {
        return Shelf.turns(submissions).flatMap(this::sums);
    }

    /** The sums of some submissions, in their order; most have none and are not asked one by one. */
    private Stream<SchoolSum> sums(List<Long> submissions) {
        Map<Long, List<SchoolSum>> parts = shelves.sums.ofEach(submissions);
        return submissions.stream().flatMap(submission -> whole(parts.getOrDefault(submission, List.of())));
    }

    private record Sums(Key key, Unit unit) {}

    /** A long list was summed in parts. */
    private static Stream<SchoolSum> whole(List<SchoolSum> parts) {
        Map<Sums, SchoolSum> whole = new LinkedHashMap<>();
        parts.forEach(part -> whole.merge(new Sums(part.key(), part.amount().unit()), part, SchoolSum::plus));
        return whole.values().stream();
    }

    @Override
    public List<Claim> about(Key key) {
        Map<Long, Integer> order = new HashMap<>();
        accepted().forEach(submission -> order.put(submission.id(), order.size()));
        return index.about(key).stream()
                .filter(address -> order.containsKey(address.submission()))
                .sorted(Comparator.comparing((Address address) -> order.getOrDefault(address.submission(), 0))
                        .thenComparing(Address::place))
                .flatMap(address -> shelves.entries.at(address.submission(), address.place()).stream())
                .map(Entry::claim)
                .filter(Objects::nonNull)
                .filter(claim -> claim.key().region().equals(key.region())
                        && claim.key().indicator().equals(key.indicator())
                        && claim.key().period().equals(key.period()))
                .toList();
    }

    private List<Submission> accepted() {
        return rows.with(List.of(Outcome.ACCEPTED));
    }
}
