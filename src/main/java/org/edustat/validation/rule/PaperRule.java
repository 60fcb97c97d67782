package org.edustat.validation.rule;

import java.util.stream.Stream;

/** A check of one paper by itself, whatever places it speaks of. */
public interface PaperRule extends Rule {

    Stream<Breach> check(Sheets paper);

    /** A paper is looked at as a whole, never place by place. */
    @Override
    default Stream<Breach> check(Claims claims) {
        return Stream.empty();
    }
}
