package org.newswire.desks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.desks.query.DeskQuery;
import org.newswire.desks.query.QueryException;
import org.newswire.runtime.config.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one desks file and notes everything that is wrong in it. Size, depth and aliases are bounded. */
final class DeskFileReader {

    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 50;
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_DESKS = 10_000;

    private static final String READY_MADE = "ready-made";
    private static final String DESKS = "desks";
    private static final String DESCRIPTION = "description";
    private static final String QUERY = "query";
    private static final String ENABLED = "enabled";
    private static final String ALL = "all";

    private static final LoadSettings YAML = LoadSettings.builder()
            .setCodePointLimit(DeskFile.MOST_BYTES)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();

    private final List<DeskProblem> problems = new ArrayList<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    /** The desks of the text; to be used only when there are no problems. Any text gives a result. */
    List<Desk> read(String text) {
        compose(text).ifPresent(root -> {
            var file = entries(root, "the file", List.of(READY_MADE, DESKS));
            if (file.containsKey(READY_MADE)) readyMade(file.get(READY_MADE));
            if (file.containsKey(DESKS)) entries(file.get(DESKS), DESKS, null).forEach(this::desk);
            if (desks.size() > MOST_DESKS) problem(root, "more than " + MOST_DESKS + " desks");
        });
        return List.copyOf(desks.values());
    }

    /** What was wrong, in order of position. */
    List<DeskProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(DeskProblem::line).thenComparingInt(DeskProblem::column))
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private Optional<Node> compose(String text) {
        try {
            // The composer recurses, the parser of events does not.
            var depth = 0;
            for (var event : new Parse(YAML).parseString(text)) {
                switch (event.getEventId()) {
                    case MappingStart, SequenceStart -> depth++;
                    case MappingEnd, SequenceEnd -> depth--;
                    default -> {}
                }
                if (depth > DEEPEST) {
                    problem(event.getStartMark(), "nested more than " + DEEPEST + " deep");
                    return Optional.empty();
                }
            }
            return new Compose(YAML).composeString(text);
        } catch (MarkedYamlEngineException malformed) {
            problem(malformed.getProblemMark(), "this is no YAML: " + malformed.getProblem());
        } catch (YamlEngineException malformed) {
            problem(Optional.empty(), "this is no YAML: " + malformed.getMessage());
        }
        return Optional.empty();
    }

    private void readyMade(Node node) {
        if (isEmpty(node)) return;
        var names = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        for (var each : names) {
            var name = text(each, READY_MADE);
            if (name == null) continue;
            if (name.equals(ALL)) ReadyMade.all().forEach(desk -> desks.put(desk.name(), desk));
            else
                ReadyMade.named(name)
                        .ifPresentOrElse(
                                desk -> desks.put(name, desk),
                                () -> problem(each, unknown("ready-made desk", name, ReadyMade.names())));
        }
    }

    private void desk(String name, Node node) {
        if (!Desk.isName(name)) {
            problem(
                    node,
                    "\"" + name + "\" is no name of a desk: small letters, digits and hyphens, at most "
                            + Desk.LONGEST_NAME);
            return;
        }
        if (desks.containsKey(name)) {
            problem(node, "desk " + name + " is there twice, the first is ready-made; give this one another name");
            return;
        }
        if (node instanceof ScalarNode) {
            desk(name, "", node, true);
            return;
        }
        var where = DESKS + "." + name;
        var keys = entries(node, where, List.of(DESCRIPTION, QUERY, ENABLED));
        var description = keys.containsKey(DESCRIPTION) ? text(keys.get(DESCRIPTION), where + "." + DESCRIPTION) : "";
        var enabled = !keys.containsKey(ENABLED) || flag(keys.get(ENABLED), where + "." + ENABLED);
        if (keys.containsKey(QUERY)) desk(name, description == null ? "" : description, keys.get(QUERY), enabled);
        else problem(node, where + " has no query");
    }

    private void desk(String name, String description, Node node, boolean enabled) {
        var query = text(node, DESKS + "." + name + "." + QUERY);
        if (query == null) return;
        try {
            DeskQuery.parse(query);
            desks.put(name, new Desk(name, description, query, enabled));
        } catch (QueryException wrong) {
            problem(node, "query of desk " + name + ", position " + wrong.position() + ": " + wrong.getMessage());
        }
    }

    private boolean flag(Node node, String where) {
        var text = text(node, where);
        if (text == null || text.equals("true")) return true;
        if (!text.equals("false")) problem(node, where + " is \"" + text + "\", expected true or false");
        return false;
    }

    private @Nullable String text(Node node, String where) {
        if (node instanceof ScalarNode scalar && !isEmpty(scalar))
            return scalar.getValue().strip();
        problem(node, where + " should be one value");
        return null;
    }

    /** Keys and values of a mapping; keys that are not known are noted, all are when it is null. */
    private Map<String, Node> entries(Node node, String where, @Nullable Collection<String> known) {
        var entries = new LinkedHashMap<String, Node>();
        if (isEmpty(node)) return entries;
        if (!(node instanceof MappingNode mapping)) {
            problem(node, where + " should be keys and values, each on a line of its own");
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key))
                problem(tuple.getKeyNode(), where + " has a key that is no plain text");
            else if (known != null && !known.contains(key.getValue()))
                problem(key, unknown("key", key.getValue(), known));
            else if (entries.putIfAbsent(key.getValue(), tuple.getValueNode()) != null)
                problem(key, key.getValue() + " is there twice in " + where);
        }
        return entries;
    }

    private static String unknown(String what, String name, Collection<String> known) {
        return "unknown " + what + " " + name
                + Nearest.to(name, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; known are " + String.join(", ", known));
    }

    private void problem(Node node, String message) {
        problem(node.getStartMark(), message);
    }

    private void problem(Optional<Mark> mark, String message) {
        problems.add(new DeskProblem(
                mark.map(found -> found.getLine() + 1).orElse(1),
                mark.map(found -> found.getColumn() + 1).orElse(1),
                message));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }
}
