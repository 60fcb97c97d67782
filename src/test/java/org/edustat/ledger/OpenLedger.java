package org.edustat.ledger;

import java.nio.file.Path;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger opened as the program opens it, with nothing else of the program. */
final class OpenLedger implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OpenLedger(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static OpenLedger at(String url, Path folder) {
        return new OpenLedger(new SpringApplicationBuilder(LedgerAlone.class)
                .web(WebApplicationType.NONE)
                .properties("edustat.store=" + url, "edustat.log=" + folder.resolve("edustat.log"))
                .run());
    }

    Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    StoreHold hold() {
        return context.getBean(StoreHold.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(LedgerConfiguration.class)
    static class LedgerAlone {}
}
