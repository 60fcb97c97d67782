package org.edustat.validation.rule.bureau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a rule's file, whose words know their lines and columns. */
final class RuleEntry {

    private final String file;
    private final Node place;
    private final Map<String, Node> words = new LinkedHashMap<>();

    /** @throws RuleFault where the node is no map */
    RuleEntry(String file, Node node) {
        this.file = file;
        this.place = node;
        if (!(node instanceof MappingNode map)) {
            throw fault("expected 'word: value'");
        }
        for (NodeTuple tuple : map.getValue()) {
            String word = scalar(tuple.getKeyNode());
            if (words.put(word, tuple.getValueNode()) != null) {
                throw fault(tuple.getKeyNode(), 0, "'%s' stands twice".formatted(word));
            }
        }
    }

    void refuseBeyond(Set<String> known) {
        for (String word : words.keySet()) {
            if (!known.contains(word)) {
                throw fault(words.get(word), 0, "'%s' is none of %s".formatted(word, new TreeSet<>(known)));
            }
        }
    }

    Set<String> words() {
        return words.keySet();
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    String text(String word) {
        return scalar(node(word));
    }

    String text(String word, String unsaid) {
        return has(word) ? text(word) : unsaid;
    }

    RuleEntry map(String word) {
        return new RuleEntry(file, node(word));
    }

    /** The words of a list, or the one word that stands alone. */
    List<String> texts(String word) {
        if (!has(word)) {
            return List.of();
        }
        if (!(node(word) instanceof SequenceNode list)) {
            return List.of(text(word));
        }
        List<String> texts = new ArrayList<>();
        list.getValue().forEach(one -> texts.add(scalar(one)));
        return texts;
    }

    List<RuleEntry> maps(String word) {
        if (!(node(word) instanceof SequenceNode list)) {
            return List.of(map(word));
        }
        return list.getValue().stream().map(one -> new RuleEntry(file, one)).toList();
    }

    private Node node(String word) {
        Node node = words.get(word);
        if (node == null) {
            throw fault("'%s' is missing".formatted(word));
        }
        return node;
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node, 0, "expected a single value");
    }

    RuleFault fault(String what) {
        return fault(place, 0, what);
    }

    /** A fault of the value of a word. */
    RuleFault faultOf(String word, String what) {
        return fault(words.getOrDefault(word, place), 0, what);
    }

    /** A fault of an expression, so many signs behind its beginning. */
    RuleFault faultOf(String word, ExpressionFault fault) {
        Node node = words.getOrDefault(word, place);
        boolean quoted = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED
                        || scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED);
        return fault(node, fault.at() + (quoted ? 1 : 0), String.valueOf(fault.getMessage()));
    }

    private RuleFault fault(@Nullable Node node, int behind, String what) {
        Node at = node == null ? place : node;
        return new RuleFault(
                file, at.getStartMark().getLine() + 1, at.getStartMark().getColumn() + 1 + behind, what);
    }
}
