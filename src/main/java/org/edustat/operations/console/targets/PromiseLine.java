package org.edustat.operations.console.targets;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Promise;
import org.edustat.concept.Region;
import org.edustat.ledger.Promised;
import org.edustat.operations.console.page.Words;

/** A promise without a number. */
public record PromiseLine(
        @Nullable String region,
        String name,
        String subject,
        String goal,
        String due,
        long submission,
        String path,
        String place,
        String quotation) {

    static PromiseLine of(Promised promised, Optional<Attribution> whose, Words words) {
        Promise promise = promised.promise();
        Optional<Region> region = whose.map(Attribution::region);
        return new PromiseLine(
                region.map(Region::code).orElse(null),
                region.map(Region::name).orElse(""),
                Words.shown(promise.subject()),
                promise.goal(),
                promise.deadline() == null ? "" : promise.deadline().notation(),
                promised.submission().id(),
                promised.submission().path(),
                promise.origin().place(),
                promise.origin().quotation());
    }
}
