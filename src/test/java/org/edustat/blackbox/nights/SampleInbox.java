package org.edustat.blackbox.nights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The samples of every kind, and many small papers of one more county. */
final class SampleInbox {

    private static final Path SAMPLES = Path.of("input");
    private static final int FURTHER_PAPERS = 60;
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,%d\n初中,20,800\n";

    private SampleInbox() {}

    static Path fill(Path inbox) throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Path copy = inbox.resolve(SAMPLES.relativize(sample).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(sample, copy);
            }
        }
        return fillWithForms(inbox, FURTHER_PAPERS);
    }

    /** Small papers alone. */
    static Path fillWithForms(Path inbox, int papers) throws IOException {
        for (int paper = 1; paper <= papers; paper++) {
            Path file = inbox.resolve("410621-浚县/%d/报表%d.csv".formatted(2018 + paper % 4, paper));
            Files.createDirectories(file.getParent());
            Files.write(file, FORM.formatted(paper, 100 * paper).getBytes(StandardCharsets.UTF_8));
        }
        return inbox;
    }
}
