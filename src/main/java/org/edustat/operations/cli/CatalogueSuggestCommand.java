package org.edustat.operations.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Suggestion;
import org.edustat.catalogue.Suggestions;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;

/** {@code catalogue suggest}: what papers count most often and no indicator says, with lines that a clerk can paste. */
@Command(name = "suggest")
final class CatalogueSuggestCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "suggest.files")
    List<Path> files = List.of();

    @Mixin
    StoreOptions where = new StoreOptions();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    int limit = 20;

    @Option(names = "--format", paramLabel = "table|json")
    ListingFormat format = ListingFormat.table;

    private final Session session;

    CatalogueSuggestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        print(files.isEmpty() ? ofStore() : ofFiles());
        return ExitCode.DONE.number;
    }

    private List<Suggestion> ofFiles() {
        MissingFiles.refuse(files, session);
        try (FlowContext context = new FlowContext()) {
            FileFlow flow = context.flow(session, false);
            Suggestions suggestions = new Suggestions(context.catalogue());
            for (Path file : files) {
                for (FileReport report : flow.read(file)) {
                    report.statements().forEach(read -> suggestions.see(report.name(), read.statement()));
                }
            }
            return suggestions.most(limit);
        }
    }

    private List<Suggestion> ofStore() {
        try (StoreContext context = StoreContext.open(where.over(LocalDate.now(session.clock()), null), session)) {
            Ledger ledger = context.get(Ledger.class);
            Suggestions suggestions = new Suggestions(context.get(Catalogue.class));
            for (Submission submission : ledger.submissions().list(Outcome.ACCEPTED)) {
                ledger.submissions()
                        .entries(submission.id())
                        .forEach(entry -> suggestions.see(submission.path(), entry.statement()));
            }
            return suggestions.most(limit);
        }
    }

    private void print(List<Suggestion> suggestions) {
        boolean table = format == ListingFormat.table;
        List<String> columns = table
                ? List.of("phrase", "count", "unit", "examples")
                : List.of("phrase", "count", "unit", "examples", "terms_line", "indicators_line");
        format.print(
                session.listing(
                        columns,
                        suggestions.stream().map(one -> row(one, table)).toList()),
                session.out());
        if (table && !suggestions.isEmpty()) {
            session.say("suggest.terms");
            suggestions.forEach(one -> session.out().println(one.termsLine()));
            session.say("suggest.indicators");
            suggestions.forEach(one -> session.out().println(one.indicatorsLine()));
            session.out().flush();
        }
    }

    private static List<String> row(Suggestion suggestion, boolean table) {
        String unit = suggestion.unit().code();
        String examples = suggestion.examples().stream()
                .map(CatalogueSuggestCommand::quoted)
                .collect(Collectors.joining("  "));
        List<String> row = List.of(suggestion.phrase(), Integer.toString(suggestion.count()), unit, examples);
        return table
                ? row
                : List.of(row.get(0), row.get(1), unit, examples, suggestion.termsLine(), suggestion.indicatorsLine());
    }

    private static String quoted(Suggestion.Example example) {
        return "%s %s：“%s”"
                .formatted(
                        example.path(),
                        example.origin().place(),
                        example.origin().quotation());
    }
}
