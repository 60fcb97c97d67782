package org.edustat.ledger.block;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Genre;
import org.edustat.concept.Origin;
import org.edustat.concept.Source;

/** What all sources in one submission share. */
record Paper(
        long submission, String path, Genre genre, @Nullable LocalDate issued, LocalDate received) {

    static void write(BlockWriter out, Source source) {
        boolean again = out.before().paper.isThatOf(source);
        out.flag(again);
        if (!again) {
            Paper paper =
                    new Paper(source.submission(), source.path(), source.genre(), source.issued(), source.received());
            out.shared(paper, Paper::writeInFull);
            out.before().paper = paper;
        }
    }

    static Paper read(BlockReader in) {
        if (!in.flag()) {
            in.before().paper = in.shared(Paper.class, Paper::readInFull);
        }
        return in.before().paper;
    }

    Source source(Origin place) {
        return new Source(submission, path, genre, issued, received, place);
    }

    private boolean isThatOf(Source source) {
        return submission == source.submission()
                && genre == source.genre()
                && path.equals(source.path())
                && received.equals(source.received())
                && Objects.equals(issued, source.issued());
    }

    private static void writeInFull(BlockWriter out, Paper paper) {
        out.number(paper.submission);
        out.text(paper.path);
        out.code(paper.genre);
        out.optionalDate(paper.issued);
        out.date(paper.received);
    }

    private static Paper readInFull(BlockReader in) {
        return new Paper(in.number(), in.text(), in.code(Genre.class), in.optionalDate(), in.date());
    }
}
