package org.edustat.operations.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.edustat.concept.Finding;

/** {@code extract}: the numbers of files with their origins. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "table|jsonl|csv")
    StatementFormat format = StatementFormat.table;

    @Option(names = "--promises", descriptionKey = "promises")
    boolean promisesOnly;

    private final Session session;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MissingFiles.refuse(files, session);
        try (FlowContext context = new FlowContext()) {
            FileFlow flow = context.flow(session, format == StatementFormat.table && !promisesOnly);
            PromiseListing promises = new PromiseListing(session);
            if (promisesOnly) {
                files.forEach(file -> flow.read(file).forEach(promises::add));
                promises.print(format);
            } else {
                printNumbers(flow, promises);
            }
            return ExitCode.DONE.number;
        }
    }

    private void printNumbers(FileFlow flow, PromiseListing promises) {
        StatementPrinter printer = format.printer(session);
        printer.begin();
        for (Path file : files) {
            for (FileReport report : flow.read(file)) {
                report.outlines().forEach(outline -> printer.print(report.name(), outline));
                report.statements().forEach(statement -> printer.print(report.name(), statement));
                promises.add(report);
                report.findings().forEach(this::warn);
                session.err()
                        .println(report.name() + " "
                                + session.text("check.digits", DigitWords.of(report.digits()))
                                        .strip());
            }
        }
        printer.end();
        if (format == StatementFormat.table) {
            promises.printBehindNumbers();
        }
        session.out().flush();
        session.err().flush();
    }

    private void warn(Finding finding) {
        String place = finding.origin() == null ? "" : " " + finding.origin().place();
        session.err().println(finding.path() + place + " " + session.messages().what(finding));
        session.err().flush();
    }
}
