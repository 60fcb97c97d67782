package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.JobFaults;
import org.edustat.catalogue.JobPlace;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsLine;
import org.edustat.catalogue.JobsTable;
import org.edustat.catalogue.JobsValue;
import org.edustat.catalogue.UnusableJobException;

/** What the rules take for doubtful: the lines of {@code jobs/rules/builtin.csv}. */
public record Thresholds(List<Threshold> lines) {

    public static final String FILE = "rules/builtin.csv";

    /**
     * One number or relation that a rule uses.
     *
     * @param ruleCell the rule's name with its place in the file, as are the next two
     * @param source who says so, or why it was chosen
     * @param example a case in the clerk's words
     */
    public record Threshold(
            JobsValue ruleCell, JobsValue parameterCell, JobsValue valueCell, String source, String example) {

        public String rule() {
            return ruleCell.text();
        }

        public String parameter() {
            return parameterCell.text();
        }

        public String value() {
            return valueCell.text();
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
        return JobsTable.read(FILE, bytes, Thresholds::threshold);
    }

    private static Threshold threshold(JobsLine line) {
        return new Threshold(
                line.value("rule"),
                line.value("parameter"),
                line.value("value"),
                line.value("source").text(),
                line.value("example").text());
    }

    /**
     * Refuses the lines of rules that are none of these: a slip in a name would leave the rule its old numbers.
     *
     * @throws UnusableJobException where there are such lines; it names them all
     */
    public void belongTo(List<Rule> rules) {
        Set<String> names = rules.stream().map(Rule::name).collect(Collectors.toSet());
        JobFaults faults = new JobFaults();
        lines.forEach(line -> faults.reading(() -> line.ruleCell().builtinRule(names)));
        faults.raise();
    }

    public List<Threshold> of(Rule rule) {
        return lines.stream().filter(line -> line.rule().equals(rule.name())).toList();
    }

    public String text(Rule rule, String parameter) {
        return line(rule, parameter).value();
    }

    public BigDecimal number(Rule rule, String parameter) {
        return line(rule, parameter).valueCell().number();
    }

    private Threshold line(Rule rule, String parameter) {
        return of(rule).stream()
                .filter(line -> line.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> UnusableJobException.at(
                        JobPlace.of("jobs/" + FILE), "threshold_missing", rule.name(), parameter));
    }
}
