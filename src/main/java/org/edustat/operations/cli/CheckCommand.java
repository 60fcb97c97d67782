package org.edustat.operations.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.edustat.concept.Finding;

/** {@code check}: a district checks its own files before it sends them. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "table|json")
    ListingFormat format = ListingFormat.table;

    @Option(names = "--layouts", paramLabel = "DIR", descriptionKey = "layouts")
    @Nullable
    Path layouts;

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MissingFiles.refuse(files, session);
        try (FlowContext context = new FlowContext()) {
            FileFlow flow = context.flow(session, format == ListingFormat.table);
            List<FileReport> reports =
                    files.stream().flatMap(file -> flow.read(file).stream()).toList();
            List<Finding> findings = reports.stream()
                    .flatMap(report -> report.findings().stream())
                    .toList();
            if (format == ListingFormat.table) {
                reports.forEach(this::say);
            }
            if (format == ListingFormat.table) {
                reports.forEach(this::offer);
            }
            if (format == ListingFormat.json || !findings.isEmpty()) {
                FindingListing listing = new FindingListing(session);
                format.print(
                        format == ListingFormat.json ? listing.of(findings) : listing.grouped(findings), session.out());
            }
            return (reports.stream().anyMatch(FileReport::doubtful) ? ExitCode.DOUBTFUL : ExitCode.DONE).number;
        }
    }

    /** Says which columns came under no indicator, and writes for each table a file to be filled in where asked to. */
    private void offer(FileReport report) {
        for (Unheard unheard : Unheard.in(report)) {
            String table = Wording.place(unheard.table());
            String headers = Wording.shortened(String.join(", ", unheard.headers()));
            session.say("layout.unheard", report.name(), table, String.join(", ", unheard.columns()), headers);
            if (layouts == null) {
                session.say("layout.offer");
                continue;
            }
            String name = report.name().replaceAll("\\.[^.]*$", "") + " " + table.replace("#", "");
            new LayoutDraft(session, name, unheard)
                    .writeInto(layouts)
                    .ifPresentOrElse(
                            file -> session.say("layout.written", file.toString()),
                            () -> session.say("layout.there", name));
        }
    }

    private void say(FileReport report) {
        if (report.quarantined()) {
            session.say("check.quarantined", report.name());
        } else {
            session.say(
                    report.doubtful() ? "check.doubtful" : "check.accepted",
                    report.name(),
                    Integer.toString(report.statements().size()),
                    Long.toString(report.underAnIndicator()));
        }
    }
}
