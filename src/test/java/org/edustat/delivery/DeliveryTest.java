package org.edustat.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTest {

    private static final Manifest FIRST_NIGHT = new Manifest(
            LocalDate.of(2021, 3, 31), "0.1.0", "c0ffee", new TreeMap<>(Map.of("b.csv", "22", "a.xlsx", "11")));
    private static final Manifest SECOND_NIGHT =
            new Manifest(LocalDate.of(2021, 4, 1), "0.1.0", "c0ffee", new TreeMap<>(Map.of("a.xlsx", "33")));

    private static final Map<String, String> OLD =
            Map.of("2018/统计-2018.xlsx", "old 2018", "2019/统计-2019.xlsx", "same", "2020/统计-2020.xlsx", "old 2020");
    private static final Map<String, String> NEW =
            Map.of("2019/统计-2019.xlsx", "same", "2020/统计-2020.xlsx", "new 2020", "2021/统计-2021.xlsx", "new 2021");

    @TempDir
    Path folder;

    private final Delivery delivery = new Delivery();

    @Test
    void theManifestNamesWhatWentInAndWhatCameOut() throws IOException {
        delivery.deliver(staged("s", Map.of("2020/统计-2020.xlsx", "new 2020")), output(), FIRST_NIGHT);

        assertThat(output().resolve(Manifest.FILE)).hasContent("""
                {
                  "business_date" : "2021-03-31",
                  "catalogue" : "c0ffee",
                  "inputs" : {
                    "a.xlsx" : "11",
                    "b.csv" : "22"
                  },
                  "outputs" : {
                    "2020/统计-2020.xlsx" : "b9f2fab79743d73cbd0a44967bbbcaa07dfb166fdeb2ab3ca535c934fb541965"
                  },
                  "program" : "0.1.0"
                }
                """);
    }

    @Test
    void aNewSetTakesThePlaceOfTheOld() throws IOException {
        deliverOld();
        delivery.deliver(staged("new", NEW), output(), SECOND_NIGHT);

        assertThat(reports()).isEqualTo(NEW);
        assertThat(output().resolve("2018")).doesNotExist();
    }

    @Test
    void filesThatNoDeliveryBroughtAreLeftAlone() throws IOException {
        deliverOld();
        write(output().resolve(".ledger/edustat.mv.db"), "the ledger");
        write(output().resolve("2018/notes.txt"), "a manager's notes");
        delivery.deliver(staged("new", NEW), output(), SECOND_NIGHT);

        assertThat(output().resolve(".ledger/edustat.mv.db")).hasContent("the ledger");
        assertThat(output().resolve("2018/notes.txt")).hasContent("a manager's notes");
        assertThat(output().resolve("2018/统计-2018.xlsx")).doesNotExist();
    }

    @Test
    void aManifestThatSomebodyEditedRemovesNothingBeyondTheReports() throws IOException {
        write(folder.resolve("precious.txt"), "precious");
        write(output().resolve(".ledger/edustat.mv.db"), "the ledger");
        write(
                output().resolve(Manifest.FILE),
                "{\"outputs\":{\"../precious.txt\":\"\",\".ledger/edustat.mv.db\":\"\",\"\":\"\"}}");
        delivery.deliver(staged("new", NEW), output(), SECOND_NIGHT);

        assertThat(folder.resolve("precious.txt")).exists();
        assertThat(output().resolve(".ledger/edustat.mv.db")).exists();
    }

    @Test
    void aSpoiltManifestDoesNotStopTheDelivery() throws IOException {
        write(output().resolve(Manifest.FILE), "{ half a manif");
        delivery.deliver(staged("new", NEW), output(), SECOND_NIGHT);

        assertThat(reports()).isEqualTo(NEW);
    }

    @Test
    void theSameSetAgainTouchesNothing() throws IOException {
        Path staging = staged("new", NEW);
        delivery.deliver(staging, output(), SECOND_NIGHT);
        new Delivery(new CrashingDisk(1)).deliver(staging, output(), SECOND_NIGHT);

        assertThat(reports()).isEqualTo(NEW);
    }

    @Test
    void aReportThatSomebodySpoiltIsPutRight() throws IOException {
        Path staging = staged("new", NEW);
        delivery.deliver(staging, output(), SECOND_NIGHT);
        write(output().resolve("2020/统计-2020.xlsx"), "scribble");
        delivery.deliver(staging, output(), SECOND_NIGHT);

        assertThat(reports()).isEqualTo(NEW);
    }

    private void deliverOld() throws IOException {
        delivery.deliver(staged("old", OLD), output(), FIRST_NIGHT);
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path staged(String name, Map<String, String> reports) throws IOException {
        Path staging = folder.resolve(name);
        for (Map.Entry<String, String> report : reports.entrySet()) {
            write(staging.resolve(report.getKey()), report.getValue());
        }
        return staging;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SortedMap<String, String> reports() throws IOException {
        return Delivered.in(output()).reports();
    }
}
