package org.edustat.validation.rule;

import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Claim;

/** A check of each claim by itself: it needs no other paper, so it can be made as soon as a paper is read. */
public interface ClaimRule extends Rule {

    Optional<Breach> check(Claim claim);

    @Override
    default Stream<Breach> check(Claims claims) {
        return claims.all().mapMulti((claim, found) -> check(claim).ifPresent(found));
    }
}
