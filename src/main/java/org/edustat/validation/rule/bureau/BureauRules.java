package org.edustat.validation.rule.bureau;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edustat.catalogue.JobFaults;
import org.edustat.catalogue.JobsEntry;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsNode;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** Reads the rules that the bureau wrote itself. */
public final class BureauRules {

    private static final String FOLDER = "rules";
    private static final String SUFFIX = ".yaml";

    /** More would make a night long; a bureau's handbook has a tenth of it. */
    private static final int MOST = 1000;

    private final RuleBasis basis;
    private final JobFaults faults = new JobFaults();
    private final List<BureauRule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private BureauRules(RuleBasis basis) {
        this.basis = basis;
    }

    /**
     * The rules of all files {@code jobs/rules/*.yaml}.
     *
     * @throws UnusableJobException where some cannot be run, with file, line and column of each
     */
    public static List<Rule> load(RuleBasis basis, JobsFolder jobs) {
        BureauRules read = new BureauRules(basis);
        for (String name : jobs.list(FOLDER, SUFFIX)) {
            read.file("jobs/" + name, jobs.read(name));
        }
        return List.copyOf(read.whole());
    }

    /**
     * The rules of one file, in force on every day as they will be one day.
     *
     * @param name as a message names it
     * @throws UnusableJobException as for {@link #load}
     */
    public static List<Rule> rehearsed(RuleBasis basis, String name, byte[] yaml) {
        BureauRules read = new BureauRules(basis);
        read.file(name, yaml);
        return read.whole().stream()
                .map(BureauRule::enforced)
                .map(Rule.class::cast)
                .toList();
    }

    private List<BureauRule> whole() {
        faults.raise();
        return List.copyOf(rules);
    }

    private void file(String name, byte[] yaml) {
        faults.reading(() -> JobsNode.read(name, yaml).ifPresent(this::rules));
    }

    /** One that cannot be run hides no other: all are told at once. */
    private void rules(JobsNode root) {
        if (!root.isList()) {
            throw root.fault("no_list_of_rules");
        }
        root.list().forEach(node -> faults.reading(() -> rule(node.map())));
    }

    private void rule(JobsEntry entry) {
        BureauRule rule = new RuleReader(basis, entry).rule();
        if (!ids.add(rule.name())) {
            throw entry.node("id").fault("stands_twice", rule.name());
        }
        if (rules.size() == MOST) {
            throw entry.fault("too_many_rules", Integer.toString(MOST));
        }
        rules.add(rule);
    }
}
