package org.edustat.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

/** The claims in the store. */
final class JdbcClaims implements Claims {

    private final SubmissionRows rows;
    private final Shelf<Claim> shelf;
    private final ClaimIndex index;

    JdbcClaims(JdbcClient jdbc, Shelf<Claim> shelf, ClaimIndex index) {
        this.rows = new SubmissionRows(jdbc);
        this.shelf = shelf;
        this.index = index;
    }

    @Override
    public Stream<Claim> all() {
        return of(accepted());
    }

    @Override
    public Stream<Claim> of(Collection<Submission> submissions) {
        return submissions.stream().sorted(SubmissionRows.NATURAL).flatMap(submission -> shelf.stream(submission.id()));
    }

    @Override
    public List<Claim> about(Key key) {
        return read(index.about(key))
                .filter(claim -> claim.key().region().equals(key.region())
                        && claim.key().indicator().equals(key.indicator())
                        && claim.key().period().equals(key.period()))
                .toList();
    }

    @Override
    public List<Integer> years() {
        return index.years();
    }

    @Override
    public Stream<Claim> ofYear(int workbookYear) {
        return read(index.of(workbookYear)).filter(claim -> claim.key().period().workbookYear() == workbookYear);
    }

    private Stream<Claim> read(List<ClaimIndex.Address> addresses) {
        Map<Long, Integer> order = new HashMap<>();
        accepted().forEach(submission -> order.put(submission.id(), order.size()));
        return addresses.stream()
                .filter(address -> order.containsKey(address.submission()))
                .sorted(Comparator.comparing(
                                (ClaimIndex.Address address) -> Optional.ofNullable(order.get(address.submission()))
                                        .orElseThrow())
                        .thenComparing(ClaimIndex.Address::place))
                .flatMap(address -> shelf.at(address.submission(), address.place()).stream());
    }

    private List<Submission> accepted() {
        return rows.with(List.of(Outcome.ACCEPTED));
    }
}
