package org.edustat.operations.cli;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.TableOutline;

/** Statements as a table for people, shown when all of them are there. */
final class StatementTable implements StatementPrinter {

    private final Session session;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> parts = new ArrayList<>();

    StatementTable(Session session) {
        this.session = session;
    }

    @Override
    public void print(String document, ReadStatement read) {
        rows.add(List.of(
                document,
                read.statement().origin().place(),
                read.statement().origin().text(),
                Wording.value(read.settled().amount()),
                read.settled().amount().unit().code(),
                session.text("kind." + read.settled().kind().code()),
                read.settled().indicator(),
                read.settled().stage().code(),
                read.settled().region(),
                read.settled().period()));
    }

    @Override
    public void print(String document, TableOutline outline) {
        for (TableOutline.Stretch stretch : outline.stretches()) {
            parts.add(List.of(
                    document,
                    Wording.place(outline),
                    stretch.cells().a1(),
                    session.text("part." + stretch.role().code()),
                    Wording.shortened(stretch.words())));
        }
    }

    @Override
    public void end() {
        if (!parts.isEmpty()) {
            TablePrinter.print(
                    session.listing(List.of("path", "table", "cells", "part", "words"), parts), session.out());
            session.out().println();
        }
        TablePrinter.print(
                session.listing(
                        List.of(
                                "path",
                                "place",
                                "text",
                                "value",
                                "unit",
                                "statement_kind",
                                "indicator",
                                "stage",
                                "region",
                                "period"),
                        rows),
                session.out());
    }
}
