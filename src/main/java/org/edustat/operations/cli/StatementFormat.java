package org.edustat.operations.cli;

import java.io.PrintWriter;

/** How {@code extract} shows its numbers. */
enum StatementFormat {
    table {
        @Override
        StatementPrinter printer(Session session) {
            return new StatementTable(session);
        }
    },
    jsonl {
        @Override
        StatementPrinter printer(Session session) {
            PrintWriter out = session.out();
            return (document, statement) -> out.println(StatementLine.json(document, statement));
        }
    },
    csv {
        @Override
        StatementPrinter printer(Session session) {
            return new StatementCsv(session.out());
        }
    };

    abstract StatementPrinter printer(Session session);
}
