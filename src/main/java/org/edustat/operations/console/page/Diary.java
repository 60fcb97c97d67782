package org.edustat.operations.console.page;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.edustat.ledger.Deed;
import org.edustat.ledger.Journal;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.Who;

/** Writes into the journal what is done in the console. */
@Component
public final class Diary {

    private final Journal journal;
    private final ConsoleSettings settings;

    Diary(Ledger ledger, ConsoleSettings settings) {
        this.journal = ledger.journal();
        this.settings = settings;
    }

    public void note(Who who, String what, String subject, String detail) {
        journal.note(new Deed(settings.clock().instant(), who.name(), way(), what, subject, detail));
    }

    private static String way() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        && asked.getRequest().getRequestURI().startsWith("/api/")
                ? "api"
                : "console";
    }
}
