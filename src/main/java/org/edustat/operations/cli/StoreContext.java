package org.edustat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.edustat.ledger.StoreUrl;
import org.edustat.pipeline.NightlySettings;

/** All rooms over an open store, for as long as a verb runs. */
final class StoreContext implements AutoCloseable {

    private static final String LEDGER = ".ledger";
    private static final String LOG = "edustat.log";

    private final ConfigurableApplicationContext context;

    private StoreContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static StoreContext open(NightlySettings settings, Session session) {
        Path ledger = settings.output().resolve(LEDGER);
        mustTakeFiles(ledger, settings);
        return new StoreContext(new SpringApplicationBuilder(session.application())
                .web(WebApplicationType.NONE)
                .listeners(new SilentLog())
                .properties("edustat.store=" + store(settings).jdbc(), "edustat.log=" + ledger.resolve(LOG))
                .run());
    }

    /** Where the store of these settings is. */
    static StoreUrl store(NightlySettings settings) {
        return settings.store().isEmpty()
                ? StoreUrl.inFile(settings.output().resolve(LEDGER).resolve("edustat"))
                : new StoreUrl(settings.store());
    }

    /** Before the log is opened there, which would complain in its own words. */
    private static void mustTakeFiles(Path ledger, NightlySettings settings) {
        try {
            Files.createDirectories(ledger);
            Files.write(ledger.resolve(LOG), new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | SecurityException refused) {
            throw new UnwritableOutputException(settings.output(), refused);
        }
    }

    <T> T get(Class<T> room) {
        return context.getBean(room);
    }

    /** Whether the program is being ended from outside, which closes the store under a verb that still works. */
    boolean ending() {
        return context.isClosed();
    }

    @Override
    public void close() {
        context.close();
    }
}
