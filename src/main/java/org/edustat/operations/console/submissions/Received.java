package org.edustat.operations.console.submissions;

import java.nio.file.Path;
import java.util.List;

import org.edustat.intake.Arrival;
import org.edustat.intake.Intake;
import org.edustat.ledger.Submissions;

/** Which files of the inbox a run has received already: their bytes are kept, whatever becomes of the files. */
final class Received {

    private final Path inbox;
    private final Submissions submissions;

    Received(Path inbox, Submissions submissions) {
        this.inbox = inbox;
        this.submissions = submissions;
    }

    /** Of an archive, all that is packed in it. */
    boolean includes(Path file) {
        String outside = inbox.toString().replace(inbox.getFileSystem().getSeparator(), "/");
        List<Arrival> arrivals = new Intake().receive(file);
        return arrivals.stream()
                .allMatch(arrival -> arrival.hasBytes()
                        && isKnown(arrival.path().substring(outside.length() + 1), arrival.sha256()));
    }

    private boolean isKnown(String path, String sha256) {
        return submissions.history(path).stream().anyMatch(one -> one.sha256().equals(sha256));
    }
}
