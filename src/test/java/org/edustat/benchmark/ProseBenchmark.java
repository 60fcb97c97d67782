package org.edustat.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.edustat.concept.Passage;
import org.edustat.extraction.Extraction;
import org.edustat.normalisation.Normalisation;

/**
 * How fast the sentences of papers are read on one core, once all is warm, each paper as a document of its own.
 * {@code dense} are the papers of {@code src/test/resources/gold} that were read by hand, a number for every fifteen
 * signs; {@code plain} are reports as bureaus publish them, with a number in every second sentence. Reading the file
 * and telling whose it is are not in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class ProseBenchmark {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final List<String> FOLDERS = List.of("written", "bureaus", "hands", "places", "counties");
    private static final double MILLIS = 1e3;

    @Param({"dense", "plain"})
    public String papers = "dense";

    private record Told(Document document, Attribution attribution) {}

    private final List<Told> told = new ArrayList<>();
    private Extraction extraction;

    @Setup
    public void read() throws IOException {
        Catalogue catalogue = Catalogue.load(new JobsFolder(Path.of("jobs")));
        Normalisation normalisation = new Normalisation(catalogue);
        extraction = new Extraction(catalogue);
        for (String text : texts(papers)) {
            Document document = document(text);
            told.add(new Told(document, normalisation.attribute("paper.txt", document)));
        }
    }

    private static List<String> texts(String papers) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> found = Files.list(GOLD.resolve(folder))) {
                for (Path file : found.filter(name -> name.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return papers.equals("plain") ? PlainReports.of(texts) : texts;
    }

    private static Document document(String text) {
        List<Document.Part> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line, Passage.Role.BODY));
            start += line.length() + 1;
        }
        return new Document(FileKind.TXT, text, passages);
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
            for (String text : texts(papers)) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
            }
            double millis = result.getPrimaryResult().getScore();
            System.out.printf("%s: %,d bytes of UTF-8, %.2f MB a second%n", papers, bytes, bytes / MILLIS / millis);
        }
    }
}
