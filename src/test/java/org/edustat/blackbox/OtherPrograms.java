package org.edustat.blackbox;

import java.util.concurrent.TimeUnit;

/** Programs that Maven does not bring; tests that need one are skipped where it is missing. */
public final class OtherPrograms {

    private OtherPrograms() {}

    public static boolean hasOpenpyxl() throws Exception {
        return says("/usr/bin/python3", "-c", "import openpyxl") == 0;
    }

    public static boolean hasLibreOffice() throws Exception {
        return says("sh", "-c", "command -v soffice") == 0;
    }

    /** With what a program ended; -1 where it did not in five minutes. */
    public static int says(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }
}
