package org.edustat.reading.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.FileKind;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A table of 200,000 rows is walked through in a heap in which its cells have no room: as objects they would take some
 * two hundred megabytes, and the texts alone more than half of what there is.
 */
class BoundedMemoryTest {

    private static final String HEAP = "-Xmx40m";
    private static final int ROWS = 200_000;
    private static final int COLUMNS = 5;

    @TempDir
    Path folder;

    @Test
    void aSheetWhoseCellsAreAllDifferentTexts() throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "_rels/.rels", ZipFiles.relationships("r1 officeDocument xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:q=\"q\"><sheets><sheet name=\"表\" q:id=\"s1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    ZipFiles.relationships("s1 worksheet sheet.xml", "s2 sharedStrings texts.xml"));
            zip.putNextEntry(new ZipEntry("xl/texts.xml"));
            write(zip, BoundedMemoryTest::writeTexts);
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            write(zip, BoundedMemoryTest::writeRows);
        }

        assertThat(walk(file, FileKind.XLSX)).isEqualTo("200000:第999999小学 200000:第999999小学");
    }

    @Test
    void aCsvFile() throws Exception {
        Path file = folder.resolve("large.csv");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            write(bytes, out -> {
                for (int row = 0; row < ROWS; row++) {
                    out.print("河南省,鹤壁市,第" + row + "小学,小学,100,200," + row + "\n");
                }
            });
        }

        assertThat(walk(file, FileKind.CSV)).isEqualTo("200000:199999 200000:199999");
    }

    private static void writeTexts(PrintStream out) {
        out.print("<sst>");
        for (int text = 0; text < ROWS * COLUMNS; text++) {
            out.print("<si><t>第" + text + "小学</t></si>");
        }
        out.print("</sst>");
    }

    private static void writeRows(PrintStream out) {
        out.print("<worksheet><sheetData>");
        for (int row = 0; row < ROWS; row++) {
            out.print("<row>");
            for (int column = 0; column < COLUMNS; column++) {
                out.print("<c t=\"s\"><v>" + (row * COLUMNS + column) + "</v></c>");
            }
            out.print("</row>");
        }
        out.print("</sheetData></worksheet>");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(OutputStream bytes, Consumer<PrintStream> content) {
        PrintStream out = new PrintStream(new BufferedOutputStream(bytes, 1 << 16), false, StandardCharsets.UTF_8);
        content.accept(out);
        out.flush();
    }

    /** What the program says that reads the file in its own small heap. */
    private static String walk(Path file, FileKind kind) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WalkThroughLargeTable.class.getName(),
                        file.toString(),
                        kind.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isZero();
        return said.lines().reduce((earlier, later) -> later).orElse("");
    }
}
