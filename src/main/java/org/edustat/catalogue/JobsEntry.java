package org.edustat.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** A map of a YAML file that a bureau edits, whose words know their places. */
public final class JobsEntry {

    private final JobsNode place;
    private final Map<String, JobsNode> words = new LinkedHashMap<>();
    private final Map<String, JobsNode> values = new LinkedHashMap<>();

    /** @throws UnusableJobException where the node is no map */
    JobsEntry(JobsNode node) {
        this.place = node;
        if (!(node.node() instanceof MappingNode map)) {
            throw node.fault("no_map");
        }
        for (NodeTuple tuple : map.getValue()) {
            JobsNode word = node.with(tuple.getKeyNode());
            if (values.put(word.value().text(), node.with(tuple.getValueNode())) != null) {
                throw word.fault("stands_twice", word.value().text());
            }
            words.put(word.value().text(), word);
        }
    }

    /** Refuses words that mean nothing here. */
    public void refuseBeyond(Set<String> known) {
        words.forEach((word, written) -> {
            if (!known.contains(word)) {
                throw written.fault("not_among", word, String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    /** In the order of the file. */
    public Set<String> words() {
        return words.keySet();
    }

    public boolean has(String word) {
        return values.containsKey(word);
    }

    /** A word itself, with its place. */
    public JobsValue word(String word) {
        return wordNode(word).value();
    }

    public JobsNode wordNode(String word) {
        return get(words, word);
    }

    /** @throws UnusableJobException where the word is missing */
    public JobsNode node(String word) {
        return get(values, word);
    }

    private JobsNode get(Map<String, JobsNode> nodes, String word) {
        JobsNode node = nodes.get(word);
        if (node == null) {
            throw fault("word_missing", word);
        }
        return node;
    }

    public JobsValue value(String word) {
        return node(word).value();
    }

    public JobsValue value(String word, String unsaid) {
        return has(word) ? value(word) : new JobsValue(place.place(), unsaid);
    }

    public JobsEntry map(String word) {
        return node(word).map();
    }

    /** The values of a list, or the one that stands alone; none where the word is missing. */
    public List<JobsValue> values(String word) {
        return has(word) ? node(word).list().stream().map(JobsNode::value).toList() : List.of();
    }

    /** A fault of the entry as a whole. */
    public UnusableJobException fault(String key, String... arguments) {
        return place.fault(key, arguments);
    }
}
