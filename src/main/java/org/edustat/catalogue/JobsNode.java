package org.edustat.catalogue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value, a list or a map of a YAML file that a bureau edits, with its place. */
public final class JobsNode {

    private final String file;
    private final String text;
    private final Node node;

    private JobsNode(String file, String text, Node node) {
        this.file = file;
        this.text = text;
        this.node = node;
    }

    /**
     * What a file says; empty where it says nothing.
     *
     * @param file as a message names it
     * @throws UnusableJobException where it is no YAML
     */
    public static Optional<JobsNode> read(String file, byte[] yaml) {
        String text = JobsText.of(file, yaml);
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            return Optional.ofNullable(root).map(node -> new JobsNode(file, text, node));
        } catch (MarkedYAMLException malformed) {
            throw malformed(place(file, malformed.getProblemMark()), String.valueOf(malformed.getProblem()));
        } catch (YAMLException malformed) {
            throw malformed(JobPlace.of(file), String.valueOf(malformed.getMessage()));
        }
    }

    private static UnusableJobException malformed(JobPlace place, String problem) {
        return UnusableJobException.at(place, problem.contains("\\t") ? "yaml_tab" : "yaml", problem);
    }

    JobsNode with(Node other) {
        return new JobsNode(file, text, other);
    }

    Node node() {
        return node;
    }

    /** Whether nothing is written there. */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isEmpty());
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** @throws UnusableJobException where it is a list or a map */
    public JobsValue value() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("no_single_value");
        }
        return new JobsValue(place(), isEmpty() ? "" : scalar.getValue());
    }

    /** @throws UnusableJobException where it is no map */
    public JobsEntry map() {
        return new JobsEntry(this);
    }

    /** What a list holds, or the one thing that stands in its place; nothing of what is empty. */
    public List<JobsNode> list() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::with).toList();
        }
        return isEmpty() ? List.of() : List.of(this);
    }

    /** A fault of what stands here. */
    public UnusableJobException fault(String key, String... arguments) {
        return UnusableJobException.at(place(), key, arguments);
    }

    /** A fault within a value, so many signs behind its beginning. */
    public UnusableJobException faultWithin(int behind, String key, String... arguments) {
        int at = new WrittenValue(text, (ScalarNode) node).place(behind);
        int line =
                (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
        int column = at - (text.lastIndexOf('\n', at - 1) + 1);
        return UnusableJobException.at(place(file, line, column), key, arguments);
    }

    JobPlace place() {
        return place(file, node.getStartMark());
    }

    private static JobPlace place(String file, @Nullable Mark mark) {
        return mark == null ? JobPlace.of(file) : place(file, mark.getLine(), mark.getColumn());
    }

    /** Counted from 1, as an editor shows them. */
    private static JobPlace place(String file, int line, int column) {
        return new JobPlace(file, line + 1L, Integer.toString(column + 1));
    }
}
