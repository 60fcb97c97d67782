package org.edustat.operations.console.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;

/** The files that stand in the output folder. Only what the last release names is given, whatever else lies there. */
@Component
public final class Shelves {

    private final Ledger ledger;
    private final Sight sight;
    private final ConsoleSettings settings;

    Shelves(Ledger ledger, Sight sight, ConsoleSettings settings) {
        this.ledger = ledger;
        this.sight = sight;
        this.settings = settings;
    }

    public Optional<RunName> latest() {
        return ledger.publications().latest();
    }

    /** What the last release holds, as far as he may see it. */
    public List<Publication> published(Who who) {
        return latest().map(ledger.publications()::of).orElse(List.of()).stream()
                .filter(file -> sees(who, file))
                .toList();
    }

    /** Whose account is for one place sees the file that was returned to it, and what is for everybody. */
    private boolean sees(Who who, Publication file) {
        String[] parts = file.name().split("/");
        boolean returned = parts[0].equals("returned") && parts.length > 1;
        return !returned || sight.covers(who, parts[1].replaceAll("\\D.*$", ""));
    }

    public Optional<Path> find(Who who, String name) {
        return published(who).stream()
                .filter(file -> file.name().equals(name))
                .map(this::place)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Optional<Long> size(Publication file) {
        try {
            return Optional.of(Files.size(place(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Path place(Publication file) {
        return settings.night().output().resolve(file.name());
    }

    /** The nights that concluded anything, the newest first. */
    List<RunName> nights() {
        return ledger.evaluations().inOrder().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
