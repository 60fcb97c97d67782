package org.edustat.intake;

import java.util.Locale;
import java.util.Set;

/** Files that programs leave beside the ones that people send; they are passed over without a word. */
final class Companions {

    private static final Set<String> NAMES = Set.of("readme.md", "thumbs.db", "desktop.ini", "__macosx");
    private static final String LOCK_FILE = "~$";

    private Companions() {}

    /** @param name of a file or folder, without what it lies in */
    static boolean include(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith(LOCK_FILE) || NAMES.contains(lower);
    }
}
