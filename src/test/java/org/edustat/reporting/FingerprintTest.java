package org.edustat.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reports of a small release have the bytes that are kept here, whichever Java writes them. Where a machine packs
 * zip files with another library than the one that the kept bytes were made with, what is packed is compared.
 *
 * <p>{@code -Dgolden=update} keeps those of today.
 */
class FingerprintTest {

    private static final Path KEPT = Path.of("src/test/resources/golden/fingerprints.tsv");
    private static final String LIBRARY = "deflate";

    private final Reporting reporting = new Reporting(SampleReport.catalogue());

    @TempDir
    Path folder;

    @Test
    void theReportsHaveTheBytesThatAreKept() throws IOException {
        write(Messages.chinese(), folder.resolve("zh"));
        write(Messages.english(), folder.resolve("en"));
        Map<String, String> now = fingerprints();
        if ("update".equals(System.getProperty("golden"))) {
            StringBuilder lines = new StringBuilder();
            now.forEach((name, prints) ->
                    lines.append(name).append('\t').append(prints).append('\n'));
            Files.writeString(KEPT, lines.toString());
        }
        Map<String, String> kept = new TreeMap<>();
        Files.readAllLines(KEPT).forEach(line -> kept.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));

        boolean sameLibrary = now.get(LIBRARY).equals(kept.get(LIBRARY));
        assertThat(now.keySet()).isEqualTo(kept.keySet());
        now.forEach((name, prints) -> {
            String[] both = prints.split("\t");
            String[] before = kept.get(name).split("\t");
            if (sameLibrary) {
                assertThat(both[0]).as("bytes of " + name).isEqualTo(before[0]);
            }
            if (both.length > 1) {
                assertThat(both[1]).as("content of " + name).isEqualTo(before[1]);
            }
        });
    }

    private void write(Messages language, Path place) {
        YearReport report = SampleReport.of2020(language);
        reporting.write(report, place);
        reporting.write(report.of(new Scope(Scope.Kind.REGIONS, "410600")), place);
        reporting.write(report.of(new Scope(Scope.Kind.DISTRICTS, "410602")), place);
        reporting.brief(report, place);
        reporting.giveEvidence(report, place);
        reporting.pack(report, place);
    }

    /** Of each file that of its bytes and that of what is in it. */
    private Map<String, String> fingerprints() throws IOException {
        Map<String, String> prints = new TreeMap<>();
        prints.put(LIBRARY, library());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean packed = name.endsWith(".xlsx") || name.endsWith(".docx");
                prints.put(name, print(bytes) + "\t" + (packed ? content(bytes) : print(bytes)));
            }
        }
        return prints;
    }

    private static String content(byte[] packed) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName())
                        .append(' ')
                        .append(print(zip.readAllBytes()))
                        .append('\n');
            }
        }
        return print(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the library makes of a text that repeats itself in many ways. */
    private static String library() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 5000; number++) {
            text.append("<c r=\"").append(number * 7919 % 10_007).append("\">");
        }
        byte[] packed = new byte[text.length()];
        Deflater deflater = new Deflater(4, true);
        deflater.setInput(text.toString().getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        return print(HexFormat.of().formatHex(packed, 0, length).getBytes(StandardCharsets.UTF_8));
    }

    private static String print(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
