package org.edustat.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a store, with the settings that an H2 store must have.
 *
 * @param jdbc the address as the driver takes it
 */
public record StoreUrl(String jdbc) {

    private static final String H2 = "jdbc:h2:";

    /**
     * Without the first, a killed process loses what it had committed; without the second, a stopping one its store.
     * Without the next two, H2 writes its traces to the console and beside the store, which tells them itself. The next
     * keeps more sentences in their parsed form than reading a submission takes. With the last, a quarter of H2's own,
     * each commit writes half as much (measured): a page is written whole for the one row in it that changed.
     */
    private static final List<String> MUST = List.of(
            "WRITE_DELAY=0",
            "DB_CLOSE_ON_EXIT=FALSE",
            "TRACE_LEVEL_FILE=0",
            "TRACE_LEVEL_SYSTEM_OUT=0",
            "QUERY_CACHE_SIZE=64",
            "PAGE_SIZE=4096");

    public StoreUrl {
        jdbc = complete(jdbc);
    }

    /** The embedded store in a file: {@code …/edustat} stands in {@code …/edustat.mv.db}. */
    public static StoreUrl inFile(Path file) {
        return new StoreUrl(H2 + "file:" + file.toAbsolutePath().normalize());
    }

    public boolean h2() {
        return jdbc.startsWith(H2);
    }

    /** The file of an embedded store without its ending; empty for a store in memory or on a server. */
    public Optional<Path> file() {
        String place = jdbc.split(";", 2)[0].substring(h2() ? H2.length() : 0);
        if (!h2() || place.matches("(mem|tcp|ssl|zip|nio\\w*|split):.*")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(place.replaceFirst("^file:", "").replaceFirst("^~", System.getProperty("user.home")))
                .toAbsolutePath()
                .normalize());
    }

    /** The address without what may be secret in it, for messages. */
    public String shown() {
        return jdbc.split("[;?]", 2)[0].replaceFirst("//[^/@]*@", "//");
    }

    private static String complete(String jdbc) {
        if (!jdbc.startsWith(H2)) {
            return jdbc;
        }
        StringBuilder whole = new StringBuilder(jdbc);
        for (String setting : MUST) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!jdbc.toUpperCase(Locale.ROOT).contains(";" + name)) {
                whole.append(';').append(setting);
            }
        }
        return whole.toString();
    }

    @Override
    public String toString() {
        return shown();
    }
}
