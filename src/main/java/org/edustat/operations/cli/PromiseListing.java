package org.edustat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

import org.edustat.concept.Promise;

/** What papers promise without a number, shown apart from the numbers. */
final class PromiseListing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS = List.of("path", "place", "subject", "goal", "due", "quotation");

    private final Session session;
    private final List<Made> made = new ArrayList<>();

    PromiseListing(Session session) {
        this.session = session;
    }

    private record Made(String document, Promise promise) {

        List<String> row() {
            return List.of(document, promise.origin().place(), promise.subject(), promise.goal(), due(), quotation());
        }

        String due() {
            return promise.deadline() == null ? "" : promise.deadline().notation();
        }

        String quotation() {
            return promise.origin().quotation();
        }

        Map<String, @Nullable Object> fields() {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("document", document);
            fields.putAll(StatementLine.place(promise.origin()));
            fields.put("text", promise.origin().text());
            fields.put("subject", promise.subject());
            fields.put("goal", promise.goal());
            fields.put("deadline", promise.deadline() == null ? null : due());
            fields.put("quotation", quotation());
            return fields;
        }
    }

    void add(FileReport report) {
        report.promises().stream()
                .filter(Promise::isMade)
                .forEach(promise -> made.add(new Made(report.name(), promise)));
    }

    /** The section behind the table of numbers; nothing where nothing is promised. */
    void printBehindNumbers() {
        if (!made.isEmpty()) {
            session.out().println();
            session.say("extract.promises");
            print(StatementFormat.table);
        }
    }

    void print(StatementFormat format) {
        List<List<String>> rows = made.stream().map(Made::row).toList();
        switch (format) {
            case table -> TablePrinter.print(session.listing(COLUMNS, rows), session.out());
            case jsonl -> made.forEach(each -> session.out().println(JSON.writeValueAsString(each.fields())));
            case csv -> printCsv(rows);
        }
        session.out().flush();
    }

    private void printCsv(List<List<String>> rows) {
        try {
            CSVPrinter csv = new CSVPrinter(session.out(), CSVFormat.DEFAULT);
            csv.printRecord(COLUMNS);
            csv.printRecords(rows);
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
