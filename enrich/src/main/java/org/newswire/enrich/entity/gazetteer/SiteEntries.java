package org.newswire.enrich.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.config.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the entities of a site, YAML 1.2. All values are texts, so {@code name: NO} is a name and nothing in the file can
 * make an object; its size and aliases are bounded. All that is wrong is said at once. Not thread-safe.
 */
public final class SiteEntries {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_PROBLEMS = 100;
    private static final Set<String> KEYS = new TreeSet<>(Set.of("type", "subtype", "name", "aliases", "in"));
    private static final LoadSettings YAML = LoadSettings.builder()
            .setCodePointLimit(MOST_BYTES)
            .setMaxAliasesForCollections(50)
            .build();

    private final Gazetteer gazetteer;
    private final List<String> problems = new ArrayList<>();
    private final Map<Entry, Node> places = new LinkedHashMap<>();

    private SiteEntries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The gazetteer with the entries of a file; the same one where there is no file.
     *
     * @throws SiteEntriesException with everything that is wrong in the file
     * @throws UncheckedIOException when it cannot be read
     */
    public static Gazetteer add(Path file, Gazetteer gazetteer) {
        if (!Files.exists(file)) return gazetteer;
        try {
            return gazetteer.with(read(file.toString(), Files.readString(file, StandardCharsets.UTF_8), gazetteer));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    /**
     * The entries of a text, in its order.
     *
     * @param name name of the file, for messages
     * @param gazetteer what they are added to, which they may refer to
     * @throws SiteEntriesException with everything that is wrong
     */
    static List<Entry> read(String name, String text, Gazetteer gazetteer) {
        SiteEntries reader = new SiteEntries(gazetteer);
        List<Entry> entries = reader.entries(text);
        if (!reader.problems.isEmpty()) throw new SiteEntriesException(name, reader.problems);
        return entries;
    }

    private List<Entry> entries(String text) {
        try {
            new Compose(YAML).composeString(text).ifPresent(this::file);
        } catch (MarkedYamlEngineException malformed) {
            problem(malformed.getProblemMark(), "this is no YAML: " + malformed.getProblem());
        } catch (YamlEngineException malformed) {
            problem(Optional.empty(), "this is no YAML: " + malformed.getMessage());
        } catch (StackOverflowError nested) {
            problem(Optional.empty(), "nested too deep");
        }
        Set<String> ids = new TreeSet<>();
        places.keySet().forEach(entry -> ids.add(entry.id()));
        places.forEach((entry, node) -> {
            boolean known = entry.within() == null
                    || ids.contains(entry.within())
                    || gazetteer.find(entry.within()).isPresent();
            if (!known) problem(node, "in of " + entry.id() + " is " + entry.within() + ", which is no entity");
        });
        return List.copyOf(places.keySet());
    }

    private void file(Node root) {
        if (isEmpty(root)) return;
        Map<String, Node> file = keys(root, "the file", Set.of("entities"));
        Node entities = file.get("entities");
        if (entities == null || isEmpty(entities)) return;
        keys(entities, "entities", null).forEach(this::entry);
    }

    private void entry(String id, Node node) {
        Map<String, Node> keys = keys(node, id, KEYS);
        String type = text(keys, "type", id);
        String name = text(keys, "name", id);
        if (type == null) problem(node, id + " has no type, such as person, organisation or location");
        if (name == null) problem(node, id + " has no name");
        if (type == null || name == null) return;
        try {
            List<Alias> aliases = new ArrayList<>(List.of(Alias.parse(name)));
            for (String alias : texts(keys.get("aliases"), id)) aliases.add(Alias.parse(alias));
            String subtype = text(keys, "subtype", id);
            String canonical = aliases.get(0).text();
            places.put(new Entry(id, EntryFile.type(type), subtype, canonical, aliases, text(keys, "in", id)), node);
        } catch (IllegalArgumentException wrong) {
            problem(node, wrong.getMessage() == null ? id + " is wrong" : wrong.getMessage());
        }
    }

    /** The values of a mapping by their keys, each there once and, where that is said, known. */
    private Map<String, Node> keys(Node node, String where, @Nullable Set<String> known) {
        Map<String, Node> keys = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node, where + " should be keys and values, each on a line of its own");
            return keys;
        }
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), where + " has a key that is no plain text");
            } else if (known != null && !known.contains(key.getValue())) {
                problem(key, "unknown key " + key.getValue() + suggestion(key.getValue(), known));
            } else if (keys.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                problem(key, key.getValue() + " is there twice");
            }
        }
        return keys;
    }

    private static String suggestion(String key, Set<String> known) {
        return Nearest.to(key, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; known are " + String.join(", ", known));
    }

    private @Nullable String text(Map<String, Node> keys, String key, String id) {
        Node node = keys.get(key);
        if (node == null) return null;
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank())
            return scalar.getValue().strip();
        problem(node, key + " of " + id + " should be one value");
        return null;
    }

    private List<String> texts(@Nullable Node node, String id) {
        if (node == null || isEmpty(node)) return List.of();
        if (node instanceof ScalarNode scalar) return List.of(scalar.getValue().strip());
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            for (Node element : list.getValue())
                texts.add(((ScalarNode) element).getValue().strip());
        } else {
            problem(node, "aliases of " + id + " should be a list of names");
        }
        return texts;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    private void problem(Node node, String message) {
        problem(node.getStartMark(), message);
    }

    private void problem(Optional<Mark> mark, String message) {
        if (problems.size() == MOST_PROBLEMS) return;
        int line = mark.map(found -> found.getLine() + 1).orElse(1);
        int column = mark.map(found -> found.getColumn() + 1).orElse(1);
        problems.add("line " + line + ", column " + column + ": " + message);
    }
}
