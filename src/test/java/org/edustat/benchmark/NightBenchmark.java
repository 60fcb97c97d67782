package org.edustat.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * From the folder of 2,000 workbooks to the yearly workbooks, every observation in the store with its cell, against the
 * script of an analyst who keeps none of them; the same sums, and a second night without change.
 *
 * <p>{@code -Dpairs=5} takes more pairs, {@code -Dworkbooks=100} a smaller folder.
 */
class NightBenchmark {

    private static final int PAIRS = Integer.getInteger("pairs", 3);
    private static final int OBSERVATIONS = SchoolLists.WORKBOOKS * SchoolLists.SCHOOLS * Sums.INDICATORS.size();
    private static final double TIMES_FASTER = 3;
    /** In a smaller folder it is the starts that are compared. */
    private static final int MANY = 2000;

    private static final double QUIET_NIGHT_CPU_SECONDS = 3;
    private static final String MEMORY = "512m";

    @Test
    void manyWorkbooksAgainstTheScript() throws Exception {
        assumeTrue(hasPandas(), "skipped: there is no python3-pandas (Debian: apt install python3-pandas)");
        Workshop workshop = Workshop.in(Path.of("target/benchmark").toAbsolutePath());
        Path inbox = workshop.inbox();
        Path pivot = workshop.file("pivot.xlsx");
        Path output = workshop.file("output");
        workshop.install();
        List<Cost> script = new ArrayList<>();
        List<Cost> night = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            // before the script: a file system looks for a while at what was deleted last wherever a file is made
            Workshop.clear(output);
            script.add(workshop.script(inbox, pivot));
            night.add(workshop.night(MEMORY, inbox, output));
        }
        Cost quiet = workshop.night(MEMORY, inbox, output);
        double ratio = Cost.median(script).wall() / Cost.median(night).wall();
        print(script, night, quiet, ratio);
        sameSums(workshop, Sums.ofScript(pivot), output);
        assertThat(quiet.cpu()).as("CPU seconds of a night without change").isLessThan(QUIET_NIGHT_CPU_SECONDS);
        if (SchoolLists.WORKBOOKS >= MANY) {
            assertThat(ratio).as("how many times faster than the script").isGreaterThanOrEqualTo(TIMES_FASTER);
        }
    }

    private static void sameSums(Workshop workshop, Sums script, Path output) throws Exception {
        Store store = Store.in(output);
        Sums shown = new YearlyWorkbooks(workshop.headings()).sums(output);
        System.out.printf(
                "%,d observations in the store; %,d sums of the script, %,d of the store, %,d in the workbooks%n",
                store.observations(),
                script.byKey().size(),
                store.sums().byKey().size(),
                shown.byKey().size());
        assertThat(script.differences(store.sums())).as("script and store").isEmpty();
        assertThat(script.differences(shown)).as("script and yearly workbooks").isEmpty();
        assertThat(store.observations()).isEqualTo(OBSERVATIONS);
    }

    private static void print(List<Cost> script, List<Cost> night, Cost quiet, double ratio) throws IOException {
        System.out.println(machine());
        System.out.println("                        wall          CPU");
        for (int pair = 0; pair < script.size(); pair++) {
            System.out.printf("pair %d   script  %s%n", pair + 1, script.get(pair));
            System.out.printf("         edustat %s%n", night.get(pair));
        }
        System.out.printf("median   script  %s%n", Cost.median(script));
        System.out.printf("         edustat %s%n", Cost.median(night));
        System.out.printf("no change        %s%n", quiet);
        System.out.printf("edustat is %.1f times faster by the clock%n", ratio);
    }

    static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst(".*: ", "")
                : System.getProperty("os.arch");
        return "%s, %d processors, %s %s, Java %s, memory %s"
                .formatted(
                        model,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version(),
                        MEMORY);
    }

    static boolean hasPandas() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("/usr/bin/python3", "-c", "import pandas, openpyxl").start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }
}
