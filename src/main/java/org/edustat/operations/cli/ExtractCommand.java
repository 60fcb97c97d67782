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

    private final Session session;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MissingFiles.refuse(files, session);
        try (FlowContext context = new FlowContext()) {
            FileFlow flow = context.flow(session, format == StatementFormat.table);
            StatementPrinter printer = format.printer(session);
            printer.begin();
            for (Path file : files) {
                for (FileReport report : flow.read(file)) {
                    report.outlines().forEach(outline -> printer.print(report.name(), outline));
                    report.statements().forEach(statement -> printer.print(report.name(), statement));
                    report.findings().forEach(this::warn);
                }
            }
            printer.end();
            session.out().flush();
            return ExitCode.DONE.number;
        }
    }

    private void warn(Finding finding) {
        String place = finding.origin() == null ? "" : " " + finding.origin().place();
        session.err().println(finding.path() + place + " " + session.messages().what(finding));
        session.err().flush();
    }
}
