package io.github.catalogue27k.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The front matter of a page as YAML nodes with their places. It is composed and not bound, so that every value keeps
 * its line and the text the curator wrote: {@code 1.10} stays 1.10 and {@code no} stays no.
 */
record FrontMatter(Fields fields) {
    static Optional<FrontMatter> read(String file, String text, Problems problems) {
        // The line of dashes above it counts too.
        return compose(file, "\n" + text, problems).flatMap(root -> {
            if (root instanceof MappingNode map) {
                return Optional.of(new FrontMatter(new Fields(file, map, problems)));
            }
            problems.add(file, 2, 1, "has front matter that is not a list of keys", "Write key: value lines.");
            return Optional.empty();
        });
    }

    /** The rows of a file that is one YAML list of maps. */
    static List<Fields> rows(String file, String text, Problems problems) {
        List<Fields> rows = new ArrayList<>();
        Node root = compose(file, text, problems).orElse(null);
        for (Node node : root instanceof SequenceNode list
                ? list.getValue()
                : Stream.ofNullable(root).toList()) {
            if (node instanceof MappingNode map) {
                rows.add(new Fields(file, map, problems));
            } else {
                problems.add(file, line(node), column(node), "is no row", "Write - {key: value, …}.");
            }
        }
        return rows;
    }

    private static Optional<Node> compose(String file, String text, Problems problems) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setNestingDepthLimit(8);
            options.setMaxAliasesForCollections(0);
            Yaml yaml = new Yaml(options);
            return hasAliases(yaml, file, text, problems)
                    ? Optional.empty()
                    : Optional.ofNullable(yaml.compose(new StringReader(text)));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            problems.add(file, line(mark), column(mark), said(broken), "Mend the YAML; quote values with a colon.");
        } catch (YAMLException tooMuch) {
            problems.add(file, 1, 1, "YAML: " + said(tooMuch), "Write it flatter.");
        }
        return Optional.empty();
    }

    private static boolean hasAliases(Yaml yaml, String file, String text, Problems problems) {
        boolean found = false;
        for (Event event : yaml.parse(new StringReader(text))) {
            boolean alias = event instanceof AliasEvent;
            if (alias || event instanceof NodeEvent node && node.getAnchor() != null) {
                Mark mark = event.getStartMark();
                problems.add(
                        file,
                        line(mark),
                        column(mark),
                        "has a YAML " + (alias ? "alias" : "anchor"),
                        "Write the value out.");
                found = true;
            }
        }
        return found;
    }

    private static String said(YAMLException failure) {
        String problem = failure instanceof MarkedYAMLException marked ? marked.getProblem() : failure.getMessage();
        return problem.replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    static int line(Node node) {
        return line(node.getStartMark());
    }

    static int column(Node node) {
        return column(node.getStartMark());
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int column(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getColumn() + 1;
    }
}
