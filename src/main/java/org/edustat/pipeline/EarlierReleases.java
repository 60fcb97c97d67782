package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.edustat.delivery.Delivery;
import org.edustat.ledger.Grounds;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;

/**
 * Gives what an earlier run published once more, byte for byte, beside what managers have now. The archive has every
 * file that was ever published; where somebody has cleared it, the same version of the program writes it anew, and only
 * what has the fingerprint of that night is given.
 */
public final class EarlierReleases {

    private final Ledger ledger;
    private final Publisher publisher;
    private final Delivery delivery;
    private final Function<RunName, Optional<NightlySettings>> begunWith;
    private final Supplier<Fingerprint> program;

    /** @param begunWith what a run was given */
    EarlierReleases(
            Ledger ledger,
            Publisher publisher,
            Delivery delivery,
            Function<RunName, Optional<NightlySettings>> begunWith,
            Supplier<Fingerprint> program) {
        this.begunWith = begunWith;
        this.ledger = ledger;
        this.publisher = publisher;
        this.delivery = delivery;
        this.program = program;
    }

    /** The run whose release stood after the given one: itself, or the last before it that published anything. */
    public Optional<RunName> standing(RunName run) {
        List<RunName> published = ledger.evaluations().inOrder().stream()
                .filter(one -> !ledger.publications().of(one).isEmpty())
                .toList();
        return published.contains(run)
                ? Optional.of(run)
                : published.stream().filter(one -> one.compareTo(run) < 0).reduce((one, later) -> later);
    }

    /** Where a release is put if nobody says otherwise. */
    public static Path place(NightlySettings settings, RunName run) {
        return settings.output().resolve(Path.of("as-of", run.toString()));
    }

    /**
     * Puts the release of a run into a folder, whole or not at all, with its manifest.
     *
     * @return the files that nobody can give any more; then nothing was put there
     */
    public List<Publication> give(RunName run, NightlySettings settings, Path to) {
        RunParameters parameters = new RunParameters(asThen(run, settings.absolute()), run.attempt(), fingerprint(run));
        Path staging = parameters.settings().ledger().asOf();
        Publisher.clear(staging);
        List<Publication> lacking = lacking(run, parameters, staging);
        if (lacking.isEmpty()) {
            delivery.deliver(staging, to, publisher.manifest(parameters));
        }
        Publisher.clear(staging);
        return lacking;
    }

    /** What decides how the release looked; where its files lie is said today. */
    private NightlySettings asThen(RunName run, NightlySettings today) {
        return begunWith
                .apply(run)
                .orElse(today)
                .withInput(today.input())
                .withOutput(today.output())
                .withThreads(today.threads())
                .withDate(run.businessDate());
    }

    private List<Publication> lacking(RunName run, RunParameters parameters, Path staging) {
        Archive archive = Archive.of(parameters.settings());
        List<Publication> published = ledger.publications().of(run);
        List<Publication> gone =
                published.stream().filter(file -> !archive.give(file, staging)).toList();
        if (gone.isEmpty()
                || !parameters.fingerprint().program().equals(program.get().program())) {
            return gone;
        }
        Publisher.clear(staging);
        publisher.write(parameters, staging);
        return published.stream()
                .filter(file -> !Published.isWhole(file, staging.resolve(file.name())))
                .toList();
    }

    private Fingerprint fingerprint(RunName run) {
        Grounds grounds = ledger.evaluations().grounds(run).orElseGet(() -> new Grounds("", "", "", ""));
        return new Fingerprint(grounds.program(), grounds.catalogue(), grounds.rules(), "");
    }
}
