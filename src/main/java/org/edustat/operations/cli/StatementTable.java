package org.edustat.operations.cli;

import java.util.ArrayList;
import java.util.List;

/** Statements as a table for people, shown when all of them are there. */
final class StatementTable implements StatementPrinter {

    private final Session session;
    private final List<List<String>> rows = new ArrayList<>();

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
    public void end() {
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
