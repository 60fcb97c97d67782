package org.edustat.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts of a whole that do not overlap, in the words of papers: 公办 and 民办.
 *
 * @param parts for each part the words that name it; a word that names several is said of all of them
 * @param wholes the words of what is divided so; empty for anything
 * @param full whether the parts together are all of it
 */
public record Partition(List<List<String>> parts, List<String> wholes, boolean full, String example) {

    static final String FILE = "catalogue/partitions.csv";

    public Partition {
        parts = parts.stream().map(List::copyOf).toList();
        wholes = List.copyOf(wholes);
    }

    static List<Partition> load(JobsFolder jobs) {
        return List.copyOf(JobsTable.read(jobs, FILE, Partition::partition));
    }

    private static Partition partition(JobsLine line) {
        String parts = line.text("parts");
        if (!parts.contains("+")) {
            throw line.any("parts").fault("too_few_parts", parts);
        }
        return new Partition(
                List.of(parts.split("\\+")).stream().map(Partition::choices).toList(),
                choices(line.text("whole")),
                line.text("full").equals("yes"),
                line.text("example"));
    }

    private static List<String> choices(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("/"));
    }

    /** The parts that the words name, by their places; of words within others only the longer ones count. */
    public Set<Integer> named(String words) {
        Set<Integer> named = new TreeSet<>();
        for (int at = 0; at < words.length(); ) {
            int length = longest(words, at);
            for (int part = 0; length > 0 && part < parts.size(); part++) {
                if (parts.get(part).contains(words.substring(at, at + length))) {
                    named.add(part);
                }
            }
            at += Math.max(1, length);
        }
        return named;
    }

    /** What is left of the words where they name no part. */
    public String without(String words) {
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < words.length(); ) {
            int length = longest(words, at);
            left.append(length == 0 ? words.substring(at, at + 1) : "");
            at += Math.max(1, length);
        }
        return left.toString();
    }

    private int longest(String words, int at) {
        int longest = 0;
        for (List<String> part : parts) {
            for (String word : part) {
                longest = word.length() > longest && words.startsWith(word, at) ? word.length() : longest;
            }
        }
        return longest;
    }

    /** Whether the words tell of what is divided so. */
    public boolean divides(String words) {
        return wholes.isEmpty() || wholes.stream().anyMatch(words::contains);
    }
}
