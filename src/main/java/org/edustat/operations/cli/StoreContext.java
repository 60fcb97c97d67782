package org.edustat.operations.cli;

import java.nio.file.Path;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.edustat.ledger.StoreUrl;
import org.edustat.pipeline.NightlySettings;

/** All rooms over an open store, for as long as a verb runs. */
final class StoreContext implements AutoCloseable {

    private static final String LEDGER = ".ledger";

    private final ConfigurableApplicationContext context;

    private StoreContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static StoreContext open(NightlySettings settings, Session session) {
        Path ledger = settings.output().resolve(LEDGER);
        String store = settings.store().isEmpty()
                ? StoreUrl.inFile(ledger.resolve("edustat")).jdbc()
                : settings.store();
        return new StoreContext(new SpringApplicationBuilder(session.application())
                .web(WebApplicationType.NONE)
                .properties("edustat.store=" + store, "edustat.log=" + ledger.resolve("edustat.log"))
                .run());
    }

    <T> T get(Class<T> room) {
        return context.getBean(room);
    }

    @Override
    public void close() {
        context.close();
    }
}
