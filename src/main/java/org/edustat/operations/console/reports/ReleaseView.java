package org.edustat.operations.console.reports;

import java.util.List;

/**
 * A release as its page shows it.
 *
 * @param run the name of the run that published it
 * @param number which release it is, from 1
 * @param standing whether it is what managers have now
 * @param folders the files by the folder of the output in which they stand
 * @param receivers who was mailed it
 */
record ReleaseView(String run, int number, boolean standing, List<Folder> folders, List<ReceiverLine> receivers) {

    /** @param name empty for what stands beside the years */
    record Folder(String name, List<FileLine> files) {}

    /**
     * A file that was published.
     *
     * @param name as the address names it
     * @param size empty where it is gone
     */
    record FileLine(String name, String shortName, String size, String sha256) {}

    /**
     * Who was mailed it, and what of it.
     *
     * @param state a word of the message file
     */
    record ReceiverLine(String address, String state, List<String> files) {}
}
