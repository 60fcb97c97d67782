package org.edustat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.LedgerFolder;
import org.edustat.ledger.StoreHold;
import org.edustat.ledger.StoreHolder;
import org.edustat.ledger.StoreUrl;
import org.edustat.operations.console.Commands;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.pipeline.NightlySettings;

/** All rooms over an open store, for as long as a verb runs. */
final class StoreContext implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** Whether somebody else closes it. */
    private final boolean borrowed;

    private StoreContext(ConfigurableApplicationContext context, boolean borrowed) {
        this.context = context;
        this.borrowed = borrowed;
    }

    /** @throws HeldByConsoleException where the console of another process has the store */
    static StoreContext open(NightlySettings settings, Session session) {
        if (session.asked() != null) {
            return new StoreContext(session.asked().context().context, true);
        }
        StoreHold.holder(store(settings)).map(StoreHolder::door).ifPresent(door -> {
            throw new HeldByConsoleException(store(settings), door);
        });
        return new StoreContext(
                program(settings, session).web(WebApplicationType.NONE).run(), false);
    }

    /** The same with the console over it. */
    static StoreContext serve(ConsoleSettings settings, Commands commands, Session session) {
        return new StoreContext(
                program(settings.night(), session)
                        .web(WebApplicationType.SERVLET)
                        .profiles("console")
                        .initializers(context -> {
                            context.getBeanFactory().registerSingleton("consoleSettings", settings);
                            context.getBeanFactory().registerSingleton("commands", commands);
                        })
                        .run(),
                false);
    }

    private static SpringApplicationBuilder program(NightlySettings settings, Session session) {
        mustTakeFiles(settings);
        return new SpringApplicationBuilder(session.application())
                .listeners(new SilentLog())
                .properties(
                        "edustat.store=" + store(settings).jdbc(),
                        "edustat.log=" + settings.ledger().log());
    }

    /** Where the store of these settings is. */
    static StoreUrl store(NightlySettings settings) {
        return settings.store().isEmpty() ? StoreUrl.inFile(settings.ledger().store()) : new StoreUrl(settings.store());
    }

    /** Before the log is opened there, which would complain in its own words. */
    private static void mustTakeFiles(NightlySettings settings) {
        LedgerFolder ledger = settings.ledger();
        try {
            Files.createDirectories(ledger.path());
            Files.write(ledger.log(), new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | SecurityException refused) {
            throw new UnwritableOutputException(settings.output(), refused);
        }
    }

    <T> T get(Class<T> room) {
        return context.getBean(room);
    }

    /** Where the console listens. */
    int port() {
        return context instanceof WebServerApplicationContext server && server.getWebServer() != null
                ? server.getWebServer().getPort()
                : 0;
    }

    /** Has something done when the program is being ended from outside. */
    void whenClosed(Runnable then) {
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                then.run();
            }
        });
    }

    /** Whether no run is under way. */
    boolean idle() {
        return get(Ledger.class).runLock().owner().isEmpty();
    }

    /** Whether the program is being ended from outside, which closes the store under a verb that still works. */
    boolean ending() {
        return context.isClosed();
    }

    @Override
    public void close() {
        if (!borrowed) {
            context.close();
        }
    }
}
