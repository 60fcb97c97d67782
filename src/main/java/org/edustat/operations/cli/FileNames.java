package org.edustat.operations.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Whether this machine, as it was set up for the program, can name a file in Chinese. */
final class FileNames {

    private static final String OF_A_REPORT = "教育统计汇总";

    private FileNames() {}

    /** @throws WrongUsageException where it cannot, with what to set; else the run would fail at its first workbook */
    static void mustBePossible(Session session) {
        try {
            Path.of(OF_A_REPORT);
        } catch (InvalidPathException unnamed) {
            throw new WrongUsageException(
                    session.text("failure.file_names", String.valueOf(System.getProperty("sun.jnu.encoding"))));
        }
    }
}
