package org.edustat.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.extraction.Extraction;
import org.edustat.normalisation.Normalisation;
import org.edustat.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it costs to read the 2,000 workbooks and to take every number with its meaning out of them, against the least
 * that any program must do with them, to inflate and scan their XML, and against pandas, which only reads them. CPU
 * seconds of one warm process, its compiler and its collector included: the middle one of the last passes.
 */
class TablesBenchmark {

    private static final int PASSES = Integer.getInteger("passes", 6);
    private static final int WARM = 3;
    private static final double TIMES_THE_SCAN = 3;
    private static final double TIMES_LESS_THAN_PANDAS = 8;
    private static final double NANOSECONDS = 1e9;
    private static final int FIGURES = SchoolLists.WORKBOOKS * (SchoolLists.SCHOOLS + 1) * Sums.INDICATORS.size();

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void readingAndExtractingAgainstTheScanAndPandas() throws Exception {
        Workshop workshop = Workshop.in(Path.of("target/benchmark").toAbsolutePath());
        List<Path> files = files(workshop.inbox());
        Rooms rooms = Rooms.of(new JobsFolder(workshop.file("jobs")));
        List<Double> scans = new ArrayList<>();
        List<Double> reads = new ArrayList<>();
        List<Double> wholes = new ArrayList<>();
        for (int pass = 0; pass < PASSES; pass++) {
            scans.add(cpu(() -> scan(files)));
            reads.add(cpu(() -> rooms.read(files)));
            wholes.add(cpu(() -> {
                long figures = rooms.extract(files);
                assertThat(figures).isEqualTo(FIGURES);
                return figures;
            }));
        }
        double scan = warm(scans);
        double whole = warm(wholes);
        System.out.println(NightBenchmark.machine());
        System.out.printf("%-34s %6.2f CPU seconds%n", "inflating and scanning the XML", scan);
        System.out.printf("%-34s %6.2f CPU seconds, %.2f times the scan%n", "reading", warm(reads), warm(reads) / scan);
        System.out.printf(
                "%-34s %6.2f CPU seconds, %.2f times the scan%n", "reading and extracting", whole, whole / scan);
        assertThat(whole / scan).as("times the scan").isLessThanOrEqualTo(TIMES_THE_SCAN);
        if (NightBenchmark.hasPandas()) {
            double pandas = workshop.pandas(workshop.inbox()).cpu();
            System.out.printf(
                    "%-34s %6.2f CPU seconds, %.1f times ours%n", "pandas, reading alone", pandas, pandas / whole);
            assertThat(pandas / whole).as("times less than pandas").isGreaterThanOrEqualTo(TIMES_LESS_THAN_PANDAS);
        }
    }

    private record Rooms(Normalisation normalisation, Extraction extraction) {

        static Rooms of(JobsFolder jobs) {
            Catalogue catalogue = Catalogue.load(jobs);
            return new Rooms(new Normalisation(catalogue), new Extraction(catalogue));
        }

        long read(List<Path> files) {
            long cells = 0;
            for (Path file : files) {
                for (var grid : document(file).grids().toList()) {
                    for (var row : grid.rows()) {
                        cells += row.cells().size();
                    }
                }
            }
            return cells;
        }

        long extract(List<Path> files) {
            long[] figures = new long[1];
            List<Finding> findings = new ArrayList<>();
            for (Path file : files) {
                Document document = document(file);
                Attribution attribution =
                        normalisation.attribute(file.getFileName().toString(), document);
                extraction.extract(document, attribution, statement -> figures[0]++, findings::add);
            }
            return figures[0];
        }

        private static Document document(Path file) {
            Document document = new Reading()
                    .read(file, file.getFileName().toString(), FileKind.XLSX)
                    .document();
            if (document == null) {
                throw new AssertionError("not read: " + file);
            }
            return document;
        }
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.sorted().toList();
        }
    }

    private double cpu(Callable<Long> work) throws Exception {
        long began = machine.getProcessCpuTime();
        work.call();
        return (machine.getProcessCpuTime() - began) / NANOSECONDS;
    }

    private static double warm(List<Double> seconds) {
        List<Double> last = new ArrayList<>(seconds.subList(Math.max(0, seconds.size() - WARM), seconds.size()));
        Collections.sort(last);
        return last.get(last.size() / 2);
    }

    /** Every part under {@code xl/}, as a reader of values must at least do. */
    private static long scan(List<Path> files) throws IOException, XMLStreamException {
        InputFactoryImpl factory = new InputFactoryImpl();
        long elements = 0;
        for (Path file : files) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    if (part.getName().startsWith("xl/") && part.getName().endsWith(".xml")) {
                        elements += scan(factory, zip, part);
                    }
                }
            }
        }
        return elements;
    }

    private static long scan(InputFactoryImpl factory, ZipFile zip, ZipEntry part)
            throws IOException, XMLStreamException {
        long elements = 0;
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
            }
            xml.close();
        }
        return elements;
    }
}
