package org.edustat.operations.console.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;

/**
 * The files of the releases: of the last one in the output folder, of earlier ones in the archive. Only what a release
 * names is given, whatever else lies there.
 */
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
        return latest().map(run -> published(who, run)).orElse(List.of());
    }

    List<Publication> published(Who who, RunName run) {
        return ledger.publications().of(run).stream()
                .filter(file -> PlaceOfFile.isSeen(sight, who, file))
                .toList();
    }

    Optional<Path> find(Who who, RunName run, String name) {
        return published(who, run).stream()
                .filter(file -> file.name().equals(name))
                .flatMap(file -> place(run, file).stream())
                .findFirst();
    }

    Optional<Long> size(RunName run, Publication file) {
        try {
            Optional<Path> place = place(run, file);
            return place.isEmpty() ? Optional.empty() : Optional.of(Files.size(place.get()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Optional<Path> place(RunName run, Publication file) {
        Path archived = settings.ledger().releases().place(file.sha256());
        Stream<Path> places = latest().filter(run::equals).isPresent()
                ? Stream.of(settings.night().output().resolve(file.name()), archived)
                : Stream.of(archived);
        return places.filter(Files::isRegularFile).findFirst();
    }

    /** The runs that published anything, the newest first. */
    List<RunName> releases() {
        List<RunName> runs = new ArrayList<>(ledger.publications().runs());
        Collections.reverse(runs);
        return runs;
    }

    int number(RunName run) {
        return ledger.publications().number(run);
    }
}
