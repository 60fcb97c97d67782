package org.edustat.extraction.meaning;

import java.util.Optional;

import org.edustat.concept.Filling;
import org.edustat.extraction.signs.Sought;

/**
 * 幼儿园61所,入园幼儿6528人: where nobody tells how many are there, 入园幼儿 are those who are, and not those who came this year.
 */
final class InKindergarten {

    private static final String ENTRANTS = "entrants";
    private static final String STUDENTS = "students";

    private static final Sought WHO = Sought.of("(?<![新年季])入园幼儿[约近达有共]{0,2}$");
    /** Told beside what is there: schools and those who attend them. */
    private static final Sought BESIDE = Sought.of("(?:[0-9]\\s*所|在校)[^。]{0,40}入园幼儿");
    /** What tells the two apart. */
    private static final Sought APART = Sought.of("在园|在读|离园|新入园|新生|秋季|春季|当年|今年|本年|招收|招生");

    private InKindergarten() {}

    static Optional<Filling> settle(Optional<Filling> indicator, Draft draft) {
        boolean there = indicator.isPresent()
                && indicator.get().value().equals(ENTRANTS)
                && WHO.in(draft.labels().get(0).text())
                && BESIDE.in(draft.origin().quotation())
                && !APART.in(draft.origin().quotation());
        return there ? indicator.map(told -> new Filling(told.slot(), STUDENTS, told.label(), told.rule())) : indicator;
    }
}
