package org.edustat.operations.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.edustat.catalogue.JobsFolder;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.House;
import org.edustat.operations.console.access.OpenHouseException;
import org.edustat.operations.console.night.NightWork;
import org.edustat.pipeline.NightlySettings;
import org.edustat.pipeline.ProgramState;

/** {@code serve}: the operators' console, until the process is ended. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    StoreOptions where = new StoreOptions();

    @Option(names = "--job", paramLabel = "FILE")
    @Nullable
    Path job;

    @Option(names = "--input", paramLabel = "DIR")
    @Nullable
    Path input;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    int port = 8080;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "host")
    @Nullable
    String host;

    /** For the launcher, which keeps the classes that a rehearsal has loaded. */
    @Option(names = "--rehearse", hidden = true)
    boolean rehearse;

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        FileNames.mustBePossible(session);
        NightlySettings said = where.over(LocalDate.now(session.clock()), job);
        NightlySettings night = input == null ? said : said.withInput(input);
        JobsFolder jobs = JobsFolder.ofWorkingDirectory();
        int at = port;
        boolean again = true;
        boolean runWanted = false;
        while (again) {
            OpenedConsole opened = new OpenedConsole(jobs, session);
            ConsoleSettings settings =
                    new ConsoleSettings(night, host, at, session.clock(), () -> ProgramState.of(jobs));
            try (StoreContext context = StoreContext.serve(settings, opened, session)) {
                at = context.port();
                greet(context);
                if (rehearse) {
                    new DressRehearsal(session, context).of(night);
                    return ExitCode.DONE.number;
                }
                if (runWanted) {
                    context.get(NightWork.class).runAsWanted();
                }
                again = opened.awaitEnd(context);
                runWanted = opened.runWanted();
            } catch (RuntimeException failure) {
                throw refused(failure);
            }
        }
        return ExitCode.DONE.number;
    }

    private void greet(StoreContext context) {
        House house = context.get(House.class);
        session.say("serve.open", house.address().getHostAddress(), Integer.toString(context.port()));
        if (house.open()) {
            session.say("serve.nobody");
        }
    }

    private RuntimeException refused(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OpenHouseException open) {
                return new WrongUsageException(session.text(
                        open.unknownAddress() ? "failure.no_address" : "failure.open_house",
                        String.valueOf(open.getMessage())));
            }
        }
        return failure;
    }
}
