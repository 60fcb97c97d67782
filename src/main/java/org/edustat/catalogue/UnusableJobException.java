package org.edustat.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.edustat.concept.Messages;

/** What the bureau wrote into its job cannot be run. */
public final class UnusableJobException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<JobFault> faults;

    public UnusableJobException(List<JobFault> faults) {
        super(text(faults, Messages.english()));
        this.faults = List.copyOf(faults);
    }

    /**
     * With one fault.
     *
     * @param key as for {@link JobFault}
     */
    public static UnusableJobException at(JobPlace place, String key, String... arguments) {
        return new UnusableJobException(List.of(new JobFault(place, key, List.of(arguments))));
    }

    /**
     * Reads several files, so that all that is wrong is told at once.
     *
     * @throws UnusableJobException where one of them cannot be used
     */
    public static void together(Runnable... readings) {
        JobFaults faults = new JobFaults();
        List.of(readings).forEach(faults::reading);
        faults.raise();
    }

    /** All that was found, in the order of the file. */
    public List<JobFault> faults() {
        return faults;
    }

    /** One line a fault, with its place first, in the language of whoever reads it. */
    public String text(Messages messages) {
        return text(faults, messages);
    }

    private static String text(List<JobFault> faults, Messages messages) {
        return faults.stream().map(fault -> fault.text(messages)).collect(Collectors.joining("\n"));
    }
}
