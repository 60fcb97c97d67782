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
import org.edustat.gold.Folders;
import org.edustat.normalisation.Normalisation;

/**
 * How fast the sentences of papers are read on one core, once all is warm, each paper as a document of its own.
 * {@code dense} are the papers of {@code src/test/resources/gold} that were read by hand, a number for every fifteen
 * signs; {@code plain} are reports with a number in every second sentence; {@code published} are the papers of the
 * folders that {@code -Dedustat.gold} names, as bureaus publish them. Reading the file and telling whose it is are not
 * in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class ProseBenchmark {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final List<String> FOLDERS = List.of("written", "bureaus", "hands", "places", "counties");
    private static final double MILLIS = 1e3;

    private static final String PUBLISHED = "published";

    @Param({"dense", "plain", PUBLISHED})
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
        List<Path> own = FOLDERS.stream().map(GOLD::resolve).toList();
        return switch (papers) {
            case PUBLISHED -> texts(Folders.further());
            case "plain" -> PlainReports.of(texts(own));
            default -> texts(own);
        };
    }

    private static List<String> texts(List<Path> folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.list(folder)) {
                for (Path file : found.filter(name -> name.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
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
        String named = System.getProperty("edustat.gold", "");
        String[] papers =
                named.isEmpty() ? new String[] {"dense", "plain"} : new String[] {"dense", "plain", PUBLISHED};
        var options = new OptionsBuilder()
                .include(ProseBenchmark.class.getName())
                .param("papers", papers)
                .jvmArgsAppend("-XX:+UseSerialGC", "-Dedustat.gold=" + named)
                .build();
        for (RunResult result : new Runner(options).run()) {
            String read = result.getParams().getParam("papers");
            long bytes = 0;
            for (String text : texts(read)) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
            }
            double millis = result.getPrimaryResult().getScore();
            System.out.printf("%s: %,d bytes of UTF-8, %.2f MB a second%n", read, bytes, bytes / MILLIS / millis);
        }
    }
}
