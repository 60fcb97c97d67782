package org.edustat.operations.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import org.edustat.catalogue.UnusableJobException;
import org.edustat.intake.UnreadableInboxException;
import org.edustat.ledger.StoreException;
import org.edustat.ledger.StoreHeldException;
import org.edustat.ledger.UnreadableStoreException;
import org.edustat.pipeline.DecisionRefusedException;
import org.edustat.pipeline.RunRefusedException;
import org.edustat.pipeline.RunUnderWayException;
import org.edustat.pipeline.UnknownRunException;

/** Turns what went wrong into one line that says what and where, and an exit code; the trace goes to the log. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final List<Known> KNOWN = List.of(
            new Known(RunUnderWayException.class, ExitCode.REFUSED, "failure.refused"),
            new Known(StoreHeldException.class, ExitCode.REFUSED, "failure.held"),
            new Known(UnusableJobException.class, ExitCode.WRONG_USAGE, "failure.job"),
            new Known(WrongUsageException.class, ExitCode.WRONG_USAGE, "failure.usage"),
            new Known(DecisionRefusedException.class, ExitCode.WRONG_USAGE, "failure.decision"),
            new Known(RunRefusedException.class, ExitCode.WRONG_USAGE, "failure.usage"),
            new Known(UnknownRunException.class, ExitCode.WRONG_USAGE, "failure.usage"),
            new Known(UnwritableOutputException.class, ExitCode.FAILED, "failure.output"),
            new Known(UnreadableInboxException.class, ExitCode.FAILED, "failure.inbox"),
            new Known(UnreadableStoreException.class, ExitCode.FAILED, "failure.store"));

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /** A sort of failure that has its own words and exit code. */
    private record Known(Class<? extends Throwable> type, ExitCode code, String message) {}

    @Override
    public int handleExecutionException(Exception failure, CommandLine verb, ParseResult arguments) {
        if (failure instanceof HeldByConsoleException held) {
            return ask(held, verb, arguments);
        }
        LOG.error("{} failed", verb.getCommandName(), failure);
        for (Known known : KNOWN) {
            Optional<? extends Throwable> cause =
                    causes(failure).filter(known.type()::isInstance).findFirst();
            if (cause.isPresent()) {
                return say(known.code(), known.message(), cause.get());
            }
        }
        Optional<PortInUseException> port = causes(failure)
                .filter(PortInUseException.class::isInstance)
                .map(PortInUseException.class::cast)
                .findFirst();
        if (port.isPresent()) {
            return say(
                    ExitCode.FAILED,
                    "failure.port",
                    new WrongUsageException(Integer.toString(port.get().getPort())));
        }
        return causes(failure).map(Throwable::getMessage).anyMatch(Failures::isFullDisk)
                ? say(ExitCode.FAILED, "failure.disk_full", failure)
                : say(ExitCode.FAILED, "failure.other", deepest(failure));
    }

    private int ask(HeldByConsoleException held, CommandLine verb, ParseResult arguments) {
        try {
            return new AskHolder(session).ask(held, verb, arguments);
        } catch (WrongUsageException wrong) {
            return say(ExitCode.WRONG_USAGE, "failure.usage", wrong);
        }
    }

    /** The system's own words for it, which Java hands on untranslated. */
    static boolean isFullDisk(@Nullable String message) {
        return message != null && message.contains("No space left on device");
    }

    private static Throwable deepest(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).orElse(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private int say(ExitCode code, String message, Throwable cause) {
        String why = message(cause);
        boolean all = cause instanceof UnusableJobException;
        session.err()
                .println(session.text(
                        message, all ? why : why.lines().findFirst().orElse(why)));
        session.err().flush();
        return code.number;
    }

    private String underWay(List<Long> runs) {
        return runs.isEmpty()
                ? session.text("failure.run_begins")
                : session.text("failure.run_goes", Long.toString(runs.get(0)));
    }

    private String message(Throwable cause) {
        if (cause instanceof UnusableJobException unusable) {
            return unusable.text(session.messages());
        }
        if (cause instanceof StoreException store) {
            return store.text(session.messages());
        }
        if (cause instanceof RunRefusedException refused) {
            return refused.text(session.messages());
        }
        if (cause instanceof DecisionRefusedException refused) {
            return refused.text(session.messages());
        }
        if (cause instanceof UnknownRunException unknown) {
            return session.text("failure.no_run", Long.toString(unknown.run()));
        }
        if (cause instanceof RunUnderWayException underWay) {
            return underWay(underWay.runs());
        }
        if (cause instanceof UnreadableInboxException unreadable) {
            return unreadable.inbox();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
