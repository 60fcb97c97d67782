package org.edustat.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes mutants: the same seed and number make the same one. */
record Mutants(List<Sample> samples, long seed) {

    private static final List<String> ENDINGS = List.of(
            ".xlsx", ".xls", ".csv", ".docx", ".doc", ".pdf", ".ofd", ".html", ".txt", ".zip", ".et", ".wps", ".exe",
            "");
    private static final int MOST_FAULTS = 3;

    /** One in as many is called by the name of another kind. */
    private static final int RENAMED = 4;

    /** One in as many was never a paper. */
    private static final int JUMBLED = 3;

    /** Faults that repeat pieces, one upon the other, would fill the disk. */
    private static final int LARGEST = 2 << 20;

    Mutant mutant(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        if (random.nextInt(JUMBLED) == 0) {
            return new Jumble(random).mutant(number);
        }
        Sample sample = samples.get(random.nextInt(samples.size()));
        byte[] bytes = sample.bytes();
        StringBuilder history = new StringBuilder(sample.name());
        int faults = 1 + random.nextInt(MOST_FAULTS);
        for (int fault = 0; fault < faults && bytes.length < LARGEST; fault++) {
            Fault one = pick(bytes, sample.name(), random);
            bytes = one.apply(bytes, random);
            history.append(" + ").append(one);
        }
        return new Mutant(number, name(number, sample, random), bytes, history.toString());
    }

    private static Fault pick(byte[] bytes, String name, Random random) {
        List<Fault[]> families = new ArrayList<>(List.<Fault[]>of(ByteFaults.values()));
        if (ContainerFaults.applies(bytes)) {
            families.add(ContainerFaults.values());
            families.add(ContainerFaults.values());
        } else if (isText(name)) {
            families.add(TextFaults.values());
            families.add(TextFaults.values());
        }
        Fault[] family = families.get(random.nextInt(families.size()));
        return family[random.nextInt(family.length)];
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".csv") || lower.endsWith(".html") || lower.endsWith(".pdf");
    }

    private static String name(int number, Sample sample, Random random) {
        int dot = sample.name().lastIndexOf('.');
        String ending = random.nextInt(RENAMED) == 0
                ? ENDINGS.get(random.nextInt(ENDINGS.size()))
                : sample.name().substring(dot);
        return "%05d-%s%s".formatted(number, sample.name().substring(0, dot), ending);
    }
}
