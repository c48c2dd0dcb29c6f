package org.newswire.desks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.config.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads nodes of YAML 1.2 as texts and notes what is wrong with them. Depth and aliases are bounded. */
final class YamlProblems {

    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 50;
    private static final int MOST = 100;

    private final List<DeskProblem> problems = new ArrayList<>();

    record Entry(Node key, Node value) {}

    /** In order of position; of very many the first. */
    List<DeskProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(DeskProblem::line).thenComparingInt(DeskProblem::column))
                .limit(MOST)
                .toList();
    }

    /** The root of a text; empty when it has none, or is no YAML, which is noted. */
    Optional<Node> compose(String text, int mostCharacters) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(mostCharacters)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        try {
            return isTooDeep(text, settings) ? Optional.empty() : new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException malformed) {
            problem(malformed.getProblemMark(), 1, "this is no YAML: " + malformed.getProblem());
        } catch (YamlEngineException malformed) {
            problem(Optional.empty(), 1, "this is no YAML: " + malformed.getMessage());
        }
        return Optional.empty();
    }

    // The composer recurses, the parser of events does not.
    private boolean isTooDeep(String text, LoadSettings settings) {
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth <= DEEPEST) continue;
            problem(event.getStartMark(), 1, "nested more than " + DEEPEST + " deep");
            return true;
        }
        return false;
    }

    /** Keys and values of a mapping, in their order. */
    Map<String, Entry> entries(Node node, String where) {
        var entries = new LinkedHashMap<String, Entry>();
        if (isEmpty(node)) return entries;
        if (!(node instanceof MappingNode mapping)) {
            problem(node, where + " should be keys and values, each on a line of its own");
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), where + " has a key that is no plain text");
                continue;
            }
            var before = entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode()));
            if (before != null)
                problem(key, key.getValue() + " is there twice in " + where + ", first on line " + line(before.key()));
        }
        return entries;
    }

    void refuseUnknown(Map<String, Entry> entries, Collection<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) unknown(entry.key(), "key", key, known);
        });
    }

    void unknown(Node node, String what, String name, Collection<String> known) {
        problem(
                node,
                "unknown " + what + " " + name
                        + Nearest.to(name, known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; known are " + String.join(", ", known)));
    }

    /** The text of a node; null when it is none, which is noted. */
    @Nullable
    String text(Node node, String where) {
        if (node instanceof ScalarNode scalar && !isEmpty(scalar)) return scalar.getValue();
        problem(node, where + " should be one value");
        return null;
    }

    boolean flag(Node node, String where) {
        var text = text(node, where);
        if (text == null || text.equals("true")) return true;
        if (!text.equals("false")) problem(node, where + " is \"" + text + "\", expected true or false");
        return false;
    }

    void problem(Node node, String message) {
        problem(node.getStartMark(), 1, message);
    }

    /**
     * Notes what is wrong in a text.
     *
     * @param position where in the text, from 1; of a text that is written otherwise than it reads, its begin is noted
     */
    void problem(Node node, int position, String message) {
        problem(node.getStartMark(), isWrittenAsItReads(node) ? position : 1, message);
    }

    private static boolean isWrittenAsItReads(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getStartMark()
                        .map(Mark::getLine)
                        .equals(scalar.getEndMark().map(Mark::getLine));
    }

    private void problem(Optional<Mark> mark, int position, String message) {
        problems.add(new DeskProblem(
                mark.map(found -> found.getLine() + 1).orElse(1),
                mark.map(found -> found.getColumn() + position).orElse(1),
                message));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }
}
