package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsTable;

/** What the rules take for doubtful: the lines of {@code jobs/rules/builtin.csv}. */
public record Thresholds(List<Threshold> lines) {

    public static final String FILE = "rules/builtin.csv";

    /**
     * One number or relation that a rule uses.
     *
     * @param source who says so, or why it was chosen
     * @param example a case in the clerk's words
     */
    public record Threshold(String rule, String parameter, String value, String source, String example) {

        /** What is wrong with the line, for the one who edits the file. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException("jobs/%s: %s, %s: %s".formatted(FILE, rule, parameter, what));
        }

        /** @throws IllegalStateException where the words are no number; the message names the line */
        public BigDecimal number(String written) {
            try {
                return new BigDecimal(written);
            } catch (NumberFormatException none) {
                throw fault("'%s' is no number".formatted(written));
            }
        }
    }

    /** The bureau's file; of a rule that it does not know yet, the lines that come with the program. */
    public static Thresholds load(JobsFolder jobs) {
        List<Threshold> edited = lines(jobs.read(FILE));
        Set<String> known = edited.stream().map(Threshold::rule).collect(Collectors.toSet());
        Stream<Threshold> packed = jobs.packed(FILE).stream()
                .flatMap(bytes -> lines(bytes).stream())
                .filter(line -> !known.contains(line.rule()));
        return new Thresholds(Stream.concat(edited.stream(), packed).toList());
    }

    private static List<Threshold> lines(byte[] bytes) {
        return JobsTable.read(FILE, bytes, (line, number) -> threshold(line));
    }

    private static Threshold threshold(CSVRecord line) {
        return new Threshold(
                line.get("rule"), line.get("parameter"), line.get("value"), line.get("source"), line.get("example"));
    }

    public List<Threshold> of(Rule rule) {
        return lines.stream().filter(line -> line.rule().equals(rule.name())).toList();
    }

    public String text(Rule rule, String parameter) {
        return line(rule, parameter).value();
    }

    public BigDecimal number(Rule rule, String parameter) {
        Threshold line = line(rule, parameter);
        return line.number(line.value());
    }

    private Threshold line(Rule rule, String parameter) {
        return of(rule).stream()
                .filter(line -> line.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "jobs/%s: %s, %s is missing".formatted(FILE, rule.name(), parameter)));
    }
}
