package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Neighbourhoods;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 数量级有误：数值约为邻近年份或其他来源的10倍、10000倍（或其十分之一、万分之一），多为“万”漏写、多写或小数点错位；没有其他年份的，与同市其他县比较。请核对单位。 */
final class SlipOfMagnitude implements Rule {

    /** Years to either side that are looked at: two, so that of three values the odd one is known. */
    private static final List<Integer> NEIGHBOUR_YEARS = List.of(-1, 1, -2, 2);

    /** Other papers on the same key that are looked at, the most believed ones. */
    private static final int RIVALS = 3;

    private static final Comparator<BigDecimal> SMALLER_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Wording wording;
    private final Slip slip;
    private final int peers;
    private final BigDecimal peerFactor;
    private final List<String> byOccasion;

    SlipOfMagnitude(RuleBasis basis) {
        this.wording = basis.wording();
        this.slip = Slip.of(this, basis.thresholds());
        this.peers = basis.thresholds().number(this, "peers").intValueExact();
        this.peerFactor = basis.thresholds().number(this, "peer_factor");
        this.byOccasion = List.of(basis.thresholds().text(this, "by_occasion").split("\\+"));
    }

    Slip slip() {
        return slip;
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Key, Observation> typical = typicalPeers(claims);
        return claims.observations()
                .filter(observation -> !isOfOccasion(observation))
                .mapMulti((observation, found) -> {
                    List<Observation> neighbours = neighbours(claims, observation);
                    Optional<Breach> breach = neighbours.isEmpty()
                            ? amongPeers(observation, typical)
                            : amongNeighbours(claims, observation, neighbours);
                    if (breach.isPresent()) {
                        found.accept(breach.get());
                    }
                });
    }

    /** What a report tells of one project is no series with what it tells of another. */
    private boolean isOfOccasion(Observation observation) {
        return observation.source().origin() instanceof Origin.InText
                && byOccasion.contains(observation.key().indicator());
    }

    private static List<Observation> neighbours(Claims claims, Observation observation) {
        Key key = observation.key();
        List<Observation> neighbours = new ArrayList<>();
        for (int by : NEIGHBOUR_YEARS) {
            Observation beside = claims.findBeside(observation, by);
            if (beside != null) {
                neighbours.add(beside);
            }
        }
        List<Observation> rivals = claims.claimed(key);
        for (Observation rival : rivals.subList(0, Math.min(RIVALS, rivals.size()))) {
            if (!rival.source().path().equals(observation.source().path())) {
                neighbours.add(rival);
            }
        }
        return neighbours;
    }

    private Optional<Breach> amongNeighbours(Claims claims, Observation observation, List<Observation> neighbours) {
        List<Observation> slipped = new ArrayList<>(0);
        for (Observation neighbour : neighbours) {
            if (slip.between(observation, neighbour) != 0) {
                slipped.add(neighbour);
            }
        }
        if (slipped.isEmpty() || slipped.size() <= supporters(observation, neighbours)) {
            return Optional.empty();
        }
        return slipped.stream()
                .filter(other -> believedBefore(other, observation) || supporters(other, neighbours(claims, other)) > 0)
                .filter(other -> !isDoubtedItself(claims, other, observation))
                .findFirst()
                .map(other -> breach(observation, other));
    }

    /** Whether more of its neighbours speak against a figure than for it, the one that it is held against aside. */
    private boolean isDoubtedItself(Claims claims, Observation figure, Observation aside) {
        int against = 0;
        int others = 0;
        for (Observation neighbour : neighbours(claims, figure)) {
            boolean asked = neighbour != aside && !neighbour.key().equals(aside.key());
            against += asked && slip.between(figure, neighbour) != 0 ? 1 : 0;
            others += asked && slip.comparable(figure, neighbour) ? 1 : 0;
        }
        return against > others;
    }

    private long supporters(Observation observation, List<Observation> neighbours) {
        return neighbours.stream()
                .filter(neighbour -> slip.comparable(observation, neighbour))
                .count();
    }

    /** Of two that nobody else speaks for, the later year or the less believed paper is asked about. */
    private static boolean believedBefore(Observation other, Observation observation) {
        int years = other.key()
                .period()
                .lastDay()
                .compareTo(observation.key().period().lastDay());
        return years != 0 ? years < 0 : Claims.BELIEVED_FIRST.compare(other, observation) < 0;
    }

    private Optional<Breach> amongPeers(Observation observation, Map<Key, Observation> typical) {
        return Neighbourhoods.above(observation.key())
                .map(typical::get)
                .filter(peer -> peer.amount().unit() == observation.amount().unit())
                .filter(peer ->
                        isFarFrom(observation.amount().value(), peer.amount().value()))
                .map(peer -> breach(observation, peer));
    }

    private boolean isFarFrom(@Nullable BigDecimal value, @Nullable BigDecimal peer) {
        return value != null
                && peer != null
                && value.signum() > 0
                && peer.signum() > 0
                && value.max(peer).compareTo(slip.least()) >= 0
                && value.max(peer).compareTo(value.min(peer).multiply(peerFactor)) >= 0;
    }

    /** For each region above, the middle one of the regions below it, where there are enough of them. */
    private Map<Key, Observation> typicalPeers(Claims claims) {
        Map<Key, Observation> typical = new HashMap<>();
        claims.regionsBelow().forEach((above, keys) -> {
            if (keys.size() > peers) {
                List<Observation> sorted = keys.stream()
                        .map(key -> claims.believed(key).orElseThrow())
                        .sorted(Comparator.comparing(peer -> peer.amount().value(), SMALLER_FIRST))
                        .toList();
                typical.put(above, sorted.get(sorted.size() / 2));
            }
        });
        return typical;
    }

    private Breach breach(Observation observation, Observation other) {
        BigDecimal value = observation.amount().value();
        int power = slip.between(observation, other);
        return Breach.certain(
                finding(observation, other),
                observation,
                power <= 0 || value == null ? null : whole(value.movePointLeft(power)));
    }

    /** A count that lost digits cannot be known, nor one that is broken when the added ones are taken away. */
    private static @Nullable BigDecimal whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? null : value;
    }

    private Finding finding(Observation observation, Observation other) {
        return wording.finding(
                this,
                Severity.ERROR,
                observation,
                observation.source().origin().text(),
                Wording.value(observation),
                other.source().origin().text(),
                Wording.value(other),
                other.key().period().notation(),
                Wording.place(other),
                times(observation, other));
    }

    /** How many times the other it is, to two digits. */
    private static String times(Observation observation, Observation other) {
        BigDecimal value = Objects.requireNonNull(observation.amount().value());
        BigDecimal base = Objects.requireNonNull(other.amount().value());
        return Wording.plain(value.divide(base, new MathContext(2)));
    }
}
