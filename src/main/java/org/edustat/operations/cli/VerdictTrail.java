package org.edustat.operations.cli;

import java.util.List;

import org.edustat.concept.Citation;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.Stage;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;

/** How a verdict came about: the words of the target, the figure, the years before, what later papers say. */
final class VerdictTrail {

    private final Session session;
    private final Wording wording;

    VerdictTrail(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
    }

    /** Whether somebody who asks for a figure asks for this target too. */
    static boolean about(Verdict verdict, Key asked) {
        Key key = verdict.target().key();
        return key.region().equals(asked.region())
                && key.indicator().equals(asked.indicator())
                && key.period().workbookYear() == asked.period().workbookYear()
                && (asked.stage() == Stage.ALL || key.stage() == asked.stage());
    }

    void print(Verdict verdict, List<PromiseEntry> book) {
        Target target = verdict.target();
        session.say(
                "explain.target",
                target.key().notation(),
                wording.comparator(target.comparator()) + wording.amount(target.amount()),
                session.text("verdict." + verdict.status().code()),
                session.text("reason." + verdict.reason().code()));
        printBasis(verdict);
        Figure figure = verdict.figure();
        if (figure != null) {
            session.say(
                    "explain.answered_by",
                    figure.key().notation(),
                    wording.amount(figure.chosen().amount()),
                    figure.chosen().source().path(),
                    figure.chosen().source().origin().place());
        }
        String course = new Course(session, wording).text(verdict);
        if (!course.isEmpty()) {
            session.say("explain.course", course);
        }
        PromiseRows rows = new PromiseRows(session, wording);
        book.stream()
                .filter(entry -> verdict.equals(entry.verdict()))
                .flatMap(entry -> entry.mentions().stream())
                .forEach(mention -> session.say("explain.later", rows.mention(mention)));
    }

    private void printBasis(Verdict verdict) {
        Target target = verdict.target();
        Citation citation = verdict.citation();
        if (citation == null) {
            session.say(
                    "explain.set_in",
                    target.source().path(),
                    target.source().origin().place(),
                    target.source().origin().quotation());
        } else {
            session.say(
                    "explain.set_by",
                    citation.document()
                            + session.text("evidence." + citation.evidence().code()),
                    citation.article(),
                    target.source().origin().quotation());
        }
    }
}
