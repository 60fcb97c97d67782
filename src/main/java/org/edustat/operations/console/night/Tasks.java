package org.edustat.operations.console.night;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.edustat.catalogue.UnusableJobException;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Mailings;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.findings.FindingCounts;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;
import org.edustat.operations.console.submissions.Shelf;
import org.edustat.pipeline.ExpectedSubmissions;
import org.edustat.pipeline.MailBook;
import org.edustat.pipeline.Owed;

/** What waits for somebody this morning, the most pressing first. */
@Component
final class Tasks {

    private final Ledger ledger;
    private final Shelf shelf;
    private final ExpectedSubmissions register;
    private final FindingCounts findings;
    private final MailBook mails;
    private final Sight sight;
    private final ConsoleSettings settings;

    Tasks(
            Ledger ledger,
            Shelf shelf,
            ExpectedSubmissions register,
            FindingCounts findings,
            MailBook mails,
            Sight sight,
            ConsoleSettings settings) {
        this.ledger = ledger;
        this.shelf = shelf;
        this.register = register;
        this.findings = findings;
        this.mails = mails;
        this.sight = sight;
        this.settings = settings;
    }

    /**
     * One thing to do.
     *
     * @param kind a word of the message file
     * @param number how many there are; of a file that cannot be read, what is wrong with it
     * @param address where it is done; empty where it is done in the file
     */
    public record Task(String kind, String number, String address) {}

    List<Task> of(Who who, Words words) {
        List<Task> tasks = new ArrayList<>();
        add("quarantined", quarantined(who, words), "/submissions?status=quarantined", tasks);
        addMissing(who, words, tasks);
        if (who.region() == null) {
            add("errors", findings.standing().getOrDefault(Severity.ERROR, 0), "/findings?severity=error", tasks);
            addUnsent(words, tasks);
        }
        return tasks;
    }

    private static void add(String kind, long number, String address, List<Task> tasks) {
        if (number > 0) {
            tasks.add(new Task(kind, Words.count(number), address));
        }
    }

    private long quarantined(Who who, Words words) {
        return who.region() == null
                ? ledger.submissions().counts().getOrDefault(Outcome.QUARANTINED, 0)
                : shelf.list(who, Outcome.QUARANTINED.code(), "", words).size();
    }

    /** The next run fails of a register that cannot be read, so it is to be mended before. */
    private void addMissing(Who who, Words words, List<Task> tasks) {
        try {
            long missing = register.owed(settings.today()).stream()
                    .filter(owed -> owed.state() == Owed.State.MISSING && sight.covers(who, owed.region()))
                    .count();
            add("missing", missing, "/submissions#map", tasks);
        } catch (UnusableJobException wrong) {
            tasks.add(new Task("unreadable", wrong.text(words.messages()), ""));
        }
    }

    private void addUnsent(Words words, List<Task> tasks) {
        try {
            long unsent = ledger.publications().latest().map(mails::of).orElse(List.of()).stream()
                    .filter(receiver -> receiver.state() != Mailings.State.SENT)
                    .count();
            add("unsent", unsent, "/reports#mail", tasks);
        } catch (UnusableJobException wrong) {
            tasks.add(new Task("unreadable", wrong.text(words.messages()), ""));
        }
    }
}
