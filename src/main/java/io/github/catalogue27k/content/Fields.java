package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.StageCode;
import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.designation.IllegalDesignationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one YAML map, read as typed values. A value that does not fit becomes a problem and is then absent, so that
 * reading goes on; {@link #finish()} reports the keys that nobody asked for.
 */
final class Fields {
    private final String file;
    private final MappingNode map;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    Fields(String file, MappingNode map, Problems problems) {
        this.file = file;
        this.map = map;
        this.problems = problems;
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "the key \"" + key + "\" stands twice", "Keep one of them.");
            }
            keys.put(key, tuple.getKeyNode());
        }
    }

    Optional<String> text(String key) {
        return value(key).flatMap(node -> scalar(key, node));
    }

    String required(String key) {
        if (!values.containsKey(key)) {
            problem(map, "the key \"" + key + "\" is missing", "Add " + key + ": …");
        }
        return text(key).orElse("");
    }

    List<String> texts(String key) {
        return sequence(key).stream()
                .flatMap(node -> scalar(key, node).stream())
                .toList();
    }

    List<Fields> maps(String key) {
        List<Fields> maps = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode inner) {
                maps.add(new Fields(file, inner, problems));
            } else {
                problem(node, "an entry of \"" + key + "\" is not a map", "Write {key: value, …}.");
            }
        }
        return maps;
    }

    Optional<Fields> map(String key) {
        Node node = value(key).orElse(null);
        if (node == null || node instanceof MappingNode) {
            return Optional.ofNullable(node).map(inner -> new Fields(file, (MappingNode) inner, problems));
        }
        problem(node, "\"" + key + "\" is not a map", "Write " + key + ": {key: value, …}.");
        return Optional.empty();
    }

    /** Entries that are either a text or a map: both are given to the reader. */
    <T> List<T> entries(String key, Function<String, T> ofText, Function<Fields, T> ofMap) {
        List<T> entries = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode inner) {
                entries.add(ofMap.apply(new Fields(file, inner, problems)));
            } else {
                scalar(key, node).map(ofText).ifPresent(entries::add);
            }
        }
        return entries;
    }

    Optional<PartialDate> date(String key) {
        return typed(key, PartialDate::new, "is no date", "Write 2022, 2022-10 or 2022-10-25.");
    }

    Optional<Integer> number(String key) {
        return typed(key, Integer::valueOf, "is no whole number", "Write digits only.");
    }

    Optional<StageCode> stage(String key) {
        return typed(
                key,
                code -> StageCode.of(code).orElseThrow(IllegalArgumentException::new),
                "is no harmonized stage code",
                "Write one such as \"60.60\", in quotes.");
    }

    Optional<Designation> designation(String key) {
        return value(key).flatMap(node -> scalar(key, node).flatMap(text -> designation(node, text)));
    }

    List<Designation> designations(String key) {
        return sequence(key).stream()
                .flatMap(node -> scalar(key, node).flatMap(text -> designation(node, text)).stream())
                .toList();
    }

    /** Reads one of a fixed set of words. */
    <T> Optional<T> oneOf(String key, Map<String, T> words) {
        return typed(
                key,
                word -> Optional.ofNullable(words.get(word)).orElseThrow(IllegalArgumentException::new),
                "is not a word for \"" + key + "\"",
                "Write one of " + words.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    /** The words of an enum for {@link #oneOf}. */
    static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }

    /** A web address; what only looks like one is refused, because it would be shown as a link. */
    Optional<String> address(String key) {
        return typed(
                key,
                text -> {
                    if (!text.matches("https?://[^\\s<>\"]+")) {
                        throw new IllegalArgumentException();
                    }
                    return text;
                },
                "is no web address",
                "Write it whole, with https://.");
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Reports a problem at the value of a key, or at the map where there is none. */
    void problem(String key, String message, String hint) {
        problem(values.getOrDefault(key, map), message, hint);
    }

    /** Warns at the value of a key. */
    void warning(String key, String message, String hint) {
        problems.warn(file, lineOf(key), columnOf(key), message, hint);
    }

    /** Reports the keys that were never asked for; call it when all have been. */
    void finish() {
        keys.forEach((key, node) -> {
            if (!known.contains(key)) {
                problem(node, "unknown key \"" + key + "\"", "Use one of " + String.join(", ", known) + ".");
            }
        });
    }

    int line() {
        return FrontMatter.line(map);
    }

    int lineOf(String key) {
        return FrontMatter.line(values.getOrDefault(key, map));
    }

    int columnOf(String key) {
        return FrontMatter.column(values.getOrDefault(key, map));
    }

    private Optional<Designation> designation(Node node, String text) {
        try {
            return Optional.of(Designation.parse(text));
        } catch (IllegalDesignationException bad) {
            problem(node, "\"" + text + "\" is no designation", bad.getMessage());
            return Optional.empty();
        }
    }

    private <T> Optional<T> typed(String key, Function<String, T> reader, String wrong, String hint) {
        return value(key)
                .flatMap(node -> scalar(key, node).flatMap(text -> {
                    try {
                        return Optional.of(reader.apply(text));
                    } catch (IllegalArgumentException bad) {
                        problem(node, "\"" + text + "\" " + wrong, hint);
                        return Optional.empty();
                    }
                }));
    }

    private Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> sequence(String key) {
        Node node = value(key).orElse(null);
        if (node == null || node instanceof SequenceNode) {
            return node == null ? List.of() : ((SequenceNode) node).getValue();
        }
        problem(node, "\"" + key + "\" is not a list", "Write " + key + ": [first, second].");
        return List.of();
    }

    private Optional<String> scalar(String key, @Nullable Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        if (node != null) {
            String wrong = node instanceof ScalarNode ? "is empty" : "is not a single value";
            problem(node, "\"" + key + "\" " + wrong, "Write one value, or leave the key out.");
        }
        return Optional.empty();
    }

    private void problem(Node node, String message, String hint) {
        problems.add(file, FrontMatter.line(node), FrontMatter.column(node), message, hint);
    }
}
