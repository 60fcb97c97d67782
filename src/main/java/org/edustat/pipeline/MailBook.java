package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edustat.catalogue.JobsFolder;
import org.edustat.delivery.MailSettings;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Mailings;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;

/** Who was mailed what: the ledger says to whom and how far it came, the settings what is theirs. */
public final class MailBook {

    private final Ledger ledger;
    private final JobsFolder jobs;

    MailBook(Ledger ledger, JobsFolder jobs) {
        this.ledger = ledger;
        this.jobs = jobs;
    }

    /**
     * Somebody who was mailed a release, or is to be.
     *
     * @param files what is theirs of it, by the settings of today; empty for one whom they name no more
     */
    public record Receiver(String address, Mailings.State state, List<String> files) {}

    /** Whether somebody is still to be mailed the release: the server refused, or they were named since. */
    boolean owes(RunName release) {
        return of(release).stream()
                .anyMatch(one ->
                        one.state() == Mailings.State.OPEN && !one.files().isEmpty());
    }

    /** Those of a release by address: whom the ledger names, and of the last release those still to be mailed. */
    public List<Receiver> of(RunName release) {
        Map<String, Mailings.State> states = new TreeMap<>();
        ledger.mailings().of(release).forEach(one -> states.put(one.address(), one.state()));
        Map<String, List<String>> files = new TreeMap<>();
        MailSettings settings = SettingsFile.mail(jobs);
        List<Publication> published = ledger.publications().of(release);
        for (MailSettings.Recipient recipient : settings.recipients()) {
            List<String> theirs = new Share(settings, recipient, release.businessDate())
                    .of(published).stream().map(Publication::name).toList();
            files.put(recipient.address(), theirs);
            if (!theirs.isEmpty() && ledger.publications().latest().stream().anyMatch(release::equals)) {
                states.putIfAbsent(recipient.address(), Mailings.State.OPEN);
            }
        }
        List<Receiver> receivers = new ArrayList<>();
        states.forEach((address, state) ->
                receivers.add(new Receiver(address, state, files.getOrDefault(address, List.of()))));
        return receivers;
    }
}
