package org.edustat.operations.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.edustat.concept.Origin;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.PromiseEntry.Mention;

/** The book of promises as rows. */
record PromiseRows(Session session, Wording wording) {

    private static final List<String> COLUMNS =
            List.of("region", "subject", "goal", "due", "fate", "made", "path", "place", "quotation", "mentions");

    Listing of(List<PromiseEntry> promises) {
        return session.listing(COLUMNS, promises.stream().map(this::row).toList());
    }

    private List<Object> row(PromiseEntry promise) {
        return List.of(
                promise.by(),
                promise.verdict() == null ? promise.subject() : wording.indicatorWord(promise.subject()),
                promise.goal(),
                promise.due() == null ? "" : promise.due().notation(),
                session.word("fate", promise.fate()),
                Objects.toString(promise.made(), ""),
                promise.path(),
                promise.origin().place(),
                promise.origin().quotation(),
                promise.mentions().stream().map(this::mention).collect(Collectors.joining("; ")));
    }

    String mention(Mention mention) {
        Origin origin = mention.origin();
        String words = origin instanceof Origin.InGrid ? origin.quotation() + " " + origin.text() : origin.quotation();
        return session.text(
                "promise.mention",
                Objects.toString(mention.when(), ""),
                session.text("said."
                        + (mention.said() == null ? "stated" : mention.said().code())),
                words,
                mention.path(),
                origin.place());
    }
}
