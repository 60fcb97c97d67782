package org.edustat.operations.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Statements as csv, one a line, with the place as the clerk finds it. */
final class StatementCsv implements StatementPrinter {

    private static final Object[] COLUMNS = {
        "document",
        "place",
        "text",
        "value",
        "upper",
        "unit",
        "qualifier",
        "kind",
        "indicator",
        "stage",
        "sector",
        "region",
        "period",
        "quotation"
    };

    private final CSVPrinter csv;

    StatementCsv(PrintWriter out) {
        try {
            csv = new CSVPrinter(out, CSVFormat.DEFAULT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void begin() {
        record(COLUMNS);
    }

    @Override
    public void print(String document, ReadStatement read) {
        record(
                document,
                read.statement().origin().place(),
                read.statement().origin().text(),
                read.settled().amount().value(),
                read.settled().amount().upper(),
                read.settled().amount().unit().code(),
                read.settled().amount().qualifier().code(),
                read.settled().kind().code(),
                read.settled().indicator(),
                read.settled().stage().code(),
                read.settled().sector().code(),
                read.settled().region(),
                read.settled().period(),
                read.statement().origin().quotation());
    }

    @Override
    public void end() {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void record(@Nullable Object... cells) {
        try {
            csv.printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
