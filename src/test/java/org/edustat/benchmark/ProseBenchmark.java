package org.edustat.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.extraction.Extraction;
import org.edustat.normalisation.Normalisation;
import org.edustat.reading.Reading;

/**
 * How fast the sentences of papers are read on one core, once all is warm: the papers of
 * {@code src/test/resources/gold} that were read by hand, each as a document of its own. {@code written} is dense with
 * numbers, one to fifteen signs; {@code all} adds what bureaus publish. Reading the file and telling whose it is are
 * not in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class ProseBenchmark {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final double MILLIS = 1e3;

    @Param({"written", "all"})
    public String papers = "all";

    private record Told(Document document, Attribution attribution) {}

    private final List<Told> told = new ArrayList<>();
    private Extraction extraction;

    @Setup
    public void read() throws IOException {
        Catalogue catalogue = Catalogue.load(new JobsFolder(Path.of("jobs")));
        Normalisation normalisation = new Normalisation(catalogue);
        extraction = new Extraction(catalogue);
        for (Path file : files(papers)) {
            String name = file.getFileName().toString();
            Document document = new Reading().read(file, name, FileKind.TXT).document();
            told.add(new Told(document, normalisation.attribute(name, document)));
        }
    }

    private static List<Path> files(String papers) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                papers.equals("all") ? List.of("bureaus", "hands", "places", "written") : List.of(papers)) {
            try (Stream<Path> found = Files.list(GOLD.resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @Benchmark
    public int statements() {
        int statements = 0;
        for (Told paper : told) {
            statements += extraction
                    .extract(paper.document(), paper.attribution())
                    .statements()
                    .size();
        }
        return statements;
    }

    @Test
    void megabytesASecond() throws RunnerException, IOException {
        var options =
                new OptionsBuilder().include(ProseBenchmark.class.getName()).build();
        for (RunResult result : new Runner(options).run()) {
            String papers = result.getParams().getParam("papers");
            long bytes = 0;
            for (Path file : files(papers)) {
                bytes += Files.size(file);
            }
            double millis = result.getPrimaryResult().getScore();
            System.out.printf("%s: %,d bytes of UTF-8, %.2f MB a second%n", papers, bytes, bytes / MILLIS / millis);
        }
    }
}
