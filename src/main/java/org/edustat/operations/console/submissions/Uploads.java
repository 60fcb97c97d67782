package org.edustat.operations.console.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.PlaceCodes;
import org.edustat.catalogue.Regions;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;

/**
 * Puts a file that somebody sends through the console where a district would have put it: into the inbox, in the folder
 * of its place and year. It appears there whole or not at all; the next run takes it.
 */
@Component
public final class Uploads {

    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2049;

    /** What a path, a shell or another system takes for something else than a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    private final Regions regions;
    private final ConsoleSettings settings;
    private final Received received;

    Uploads(Catalogue catalogue, ConsoleSettings settings, Ledger ledger) {
        this.regions = catalogue.regions();
        this.settings = settings;
        this.received = new Received(settings.night().input().toAbsolutePath().normalize(), ledger.submissions());
    }

    /** Why a file cannot be taken: a word of the message file. */
    public static final class RefusedException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        RefusedException(String why) {
            super(why);
        }
    }

    /**
     * Where a file went: a path in the inbox.
     *
     * @param beside the file of the same name that still waits for a run; empty where none did
     */
    public record Taken(String path, String beside) {}

    /**
     * Puts a file into the inbox. It takes the place of one that a run has received; beside one that still waits it
     * lies down as its next version, and the run receives both.
     */
    public Taken take(String name, InputStream bytes, String region, Integer year) {
        Path folder = folder(region, year);
        String safe = safe(name);
        Path waiting = settings.ledger().uploads();
        try {
            Files.createDirectories(waiting);
            Path half = Files.createTempFile(waiting, "upload", ".half");
            try {
                Files.copy(bytes, half, StandardCopyOption.REPLACE_EXISTING);
                return arrive(half, folder, safe);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private synchronized Taken arrive(Path half, Path folder, String name) throws IOException {
        Path inbox = settings.night().input().toAbsolutePath().normalize();
        Path home = inbox.resolve(folder);
        Path wanted = home.resolve(name).normalize();
        if (!wanted.startsWith(home)) {
            throw new RefusedException("name");
        }
        Files.createDirectories(home);
        if (!home.toRealPath().startsWith(inbox.toRealPath())) {
            throw new RefusedException("name");
        }
        Path place = free(wanted, half);
        move(half, place);
        return new Taken(path(inbox, place), place.equals(wanted) ? "" : path(inbox, wanted));
    }

    private static String path(Path inbox, Path place) {
        return inbox.relativize(place).toString().replace(place.getFileSystem().getSeparator(), "/");
    }

    private Path free(Path wanted, Path half) throws IOException {
        Path place = wanted;
        for (int version = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !givesWay(place, half); version++) {
            place = wanted.resolveSibling(numbered(wanted.getFileName().toString(), version));
        }
        return place;
    }

    private boolean givesWay(Path place, Path half) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && (Files.mismatch(place, half) < 0 || received.includes(place));
    }

    /** As the office programs number a second file of one name, which the nights read as a later version. */
    private static String numbered(String name, int version) {
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return "%s (%d)%s".formatted(name.substring(0, end), version, name.substring(end));
    }

    /**
     * The inbox may lie on another disk than the store: then it is copied beside its place under a hidden name first.
     */
    private static void move(Path half, Path place) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + ".half");
        Files.copy(half, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path folder(String region, Integer year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException("year");
        }
        String code = region.strip();
        String name = Optional.of(code)
                .filter(one -> one.matches("\\d{6}"))
                .flatMap(one -> regions.settle(one, year))
                .map(one -> one.code() + "-" + one.name())
                .orElseThrow(() -> new RefusedException("region"));
        return standing(code).orElse(Path.of(name)).resolve(year.toString());
    }

    /** A folder of the place that is there already, whatever it is called behind the code. */
    private Optional<Path> standing(String code) {
        Path inbox = settings.night().input();
        try (java.util.stream.Stream<Path> folders = Files.list(inbox)) {
            return folders.filter(Files::isDirectory)
                    .map(Path::getFileName)
                    .filter(folder -> PlaceCodes.in(folder.toString())
                            .findFirst()
                            .filter(code::equals)
                            .isPresent())
                    .sorted()
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static String safe(String name) {
        String last = name.strip();
        boolean unsafe = last.isEmpty()
                || last.length() > LONGEST_NAME
                || last.startsWith(".")
                || last.startsWith("~")
                || last.endsWith(".")
                || FORBIDDEN.matcher(last).find()
                || last.toLowerCase(Locale.ROOT).equals("readme.md");
        if (unsafe) {
            throw new RefusedException("name");
        }
        return last;
    }
}
