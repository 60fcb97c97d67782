package org.edustat.validation.rule.bureau;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.UnicodeReader;

import org.edustat.catalogue.JobsFolder;
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
    private final List<String> faults = new ArrayList<>();
    private final List<BureauRule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private BureauRules(RuleBasis basis) {
        this.basis = basis;
    }

    /**
     * The rules of all files {@code jobs/rules/*.yaml}.
     *
     * @throws IllegalStateException where one cannot be run; the message names file, line and column of each
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
     * @throws IllegalStateException as for {@link #load}
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
        if (!faults.isEmpty()) {
            throw new UnusableJobException(String.join("\n", faults));
        }
        return List.copyOf(rules);
    }

    private void file(String name, byte[] yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new UnicodeReader(new ByteArrayInputStream(yaml)));
            if (root instanceof SequenceNode list) {
                list.getValue().forEach(node -> rule(name, node));
            } else if (root != null) {
                throw new RuleFault(name, 1, 1, "expected a list of rules, each beginning with '- id:'");
            }
        } catch (RuleFault fault) {
            faults.add(String.valueOf(fault.getMessage()));
        } catch (MarkedYAMLException malformed) {
            faults.add("%s:%d:%d: %s"
                    .formatted(
                            name,
                            malformed.getProblemMark().getLine() + 1,
                            malformed.getProblemMark().getColumn() + 1,
                            malformed.getProblem()));
        } catch (YAMLException malformed) {
            faults.add("%s:1:1: %s".formatted(name, malformed.getMessage()));
        }
    }

    /** One that cannot be run hides no other: all are told at once. */
    private void rule(String file, Node node) {
        try {
            RuleEntry entry = new RuleEntry(file, node);
            BureauRule rule = new RuleReader(basis, entry).rule();
            if (!ids.add(rule.name())) {
                throw entry.faultOf("id", "'%s' stands twice".formatted(rule.name()));
            }
            if (rules.size() == MOST) {
                throw entry.fault("more than %d rules".formatted(MOST));
            }
            rules.add(rule);
        } catch (RuleFault fault) {
            faults.add(String.valueOf(fault.getMessage()));
        }
    }
}
