package org.edustat.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a whole process costs, the shell around it included: a few milliseconds.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of all its threads, user and system
 */
record Cost(double wall, double cpu) {

    private static final double NANOSECONDS = 1e9;

    /** POSIX: the shell tells at its end what its children took, on any system and without a tool of its own. */
    private static final String SHELL = "\"$@\"; code=$?; echo; times; exit $code";

    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    /**
     * Runs a command to its end.
     *
     * @param said takes what it says
     * @throws AssertionError where it does not end well
     */
    static Cost of(Path folder, Path said, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "sh"));
        whole.addAll(Arrays.asList(command));
        long began = System.nanoTime();
        int code = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        double wall = (System.nanoTime() - began) / NANOSECONDS;
        String text = Files.readString(said);
        if (code != 0) {
            throw new AssertionError("%s ended with %d:%n%s".formatted(String.join(" ", command), code, text));
        }
        Matcher times = TIMES.matcher(text);
        if (!times.find()) {
            throw new AssertionError("the shell does not tell the times:\n" + text);
        }
        return new Cost(wall, seconds(times, 1) + seconds(times, 3));
    }

    private static double seconds(Matcher times, int group) {
        return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
    }

    /** The middle one, each of wall and CPU by itself. */
    static Cost median(List<Cost> costs) {
        return new Cost(middle(costs, Cost::wall), middle(costs, Cost::cpu));
    }

    private static double middle(List<Cost> costs, ToDoubleFunction<Cost> of) {
        List<Cost> sorted =
                costs.stream().sorted(Comparator.comparingDouble(of)).toList();
        return of.applyAsDouble(sorted.get(sorted.size() / 2));
    }

    @Override
    public String toString() {
        return "%8.1f s  %8.1f s".formatted(wall, cpu);
    }
}
