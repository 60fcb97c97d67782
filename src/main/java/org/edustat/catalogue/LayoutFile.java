package org.edustat.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of {@code jobs/layouts}; what it should not say is refused with its line and column. */
final class LayoutFile {

    private final String file;
    private String name = "";
    private List<String> headers = List.of();
    private Map<String, String> columns = Map.of();
    private Map<String, String> rows = Map.of();

    private LayoutFile(String file) {
        this.file = file;
        this.name = file;
    }

    static Layout read(Path path) throws IOException {
        LayoutFile file = new LayoutFile(path.getFileName().toString());
        return file.layout(file.parsed(Files.readString(path, StandardCharsets.UTF_8)));
    }

    private Node parsed(String text) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw new IllegalStateException("jobs/layouts/%s, line 1, column 1: it is empty".formatted(file));
            }
            return root;
        } catch (MarkedYAMLException malformed) {
            throw fault(malformed.getProblemMark(), String.valueOf(malformed.getProblem()));
        }
    }

    private Layout layout(Node root) {
        for (NodeTuple entry : map(root)) {
            Node value = entry.getValueNode();
            switch (text(entry.getKeyNode())) {
                case "name" -> name = text(value);
                case "headers" -> headers = list(value);
                case "columns" -> columns = words(value, true);
                case "rows" -> rows = words(value, false);
                default -> throw fault(entry.getKeyNode().getStartMark(), "it is none of name, headers, columns, rows");
            }
        }
        if (headers.isEmpty()) {
            throw fault(root.getStartMark(), "the headers are missing by which tables of this layout are known");
        }
        return new Layout(name, headers, columns, rows);
    }

    private Map<String, String> words(Node node, boolean ofColumns) {
        Map<String, String> words = new LinkedHashMap<>();
        for (NodeTuple entry : map(node)) {
            String written = text(entry.getKeyNode());
            if (ofColumns && !headers.contains(written)) {
                throw fault(entry.getKeyNode().getStartMark(), "“%s” is none of the headers above".formatted(written));
            }
            String meant = text(entry.getValueNode());
            if (meant.isBlank()) {
                throw fault(entry.getValueNode().getStartMark(), "what “%s” means is missing".formatted(written));
            }
            words.put(Layout.anyYear(written), meant);
        }
        return words;
    }

    private List<NodeTuple> map(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        if (node instanceof ScalarNode nothing && nothing.getValue().isEmpty()) {
            return List.of();
        }
        throw fault(node.getStartMark(), "it is no list of “words: words”");
    }

    private List<String> list(Node node) {
        if (!(node instanceof SequenceNode list)) {
            throw fault(node.getStartMark(), "it is no list of words");
        }
        List<String> words = new ArrayList<>();
        for (Node one : list.getValue()) {
            words.add(text(one));
        }
        return words;
    }

    private String text(Node node) {
        if (node instanceof ScalarNode words) {
            return words.getValue();
        }
        throw fault(node.getStartMark(), "words are expected here");
    }

    /** Counted from 1, as an editor shows them. */
    private IllegalStateException fault(Mark at, String what) {
        return new IllegalStateException(
                "jobs/layouts/%s, line %d, column %d: %s".formatted(file, at.getLine() + 1, at.getColumn() + 1, what));
    }
}
