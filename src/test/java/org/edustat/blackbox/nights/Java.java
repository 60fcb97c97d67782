package org.edustat.blackbox.nights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.edustat.blackbox.WarmJava;

/** The Java that all nights of a series run on, in a zone in which it is the same day to their end. */
final class Java {

    /** A console names its night by the day; a long series would go past midnight. */
    private static final int MOST_HOURS_WEST = 12;

    private static final String ZONE =
            "Etc/GMT+" + Math.min(LocalTime.now(ZoneOffset.UTC).getHour(), MOST_HOURS_WEST);

    private Java() {}

    /** The day on which all nights of the series are. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of(ZONE));
    }

    /** Starts a verb; what it says is appended to a file. */
    static Process start(Path said, List<String> verb) {
        List<String> command = WarmJava.command(List.of("-Duser.timezone=" + ZONE));
        command.addAll(verb);
        try {
            Files.createDirectories(said.getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
