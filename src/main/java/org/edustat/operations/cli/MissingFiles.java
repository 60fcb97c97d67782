package org.edustat.operations.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Files that were named and are not there: most likely a slip of the pen, so nothing is begun. */
final class MissingFiles {

    private MissingFiles() {}

    /** @throws WrongUsageException where a file does not exist */
    static void refuse(List<Path> named, Session session) {
        for (Path file : named) {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new WrongUsageException(session.text("failure.no_file", file.toString()));
            }
        }
    }
}
