package org.newswire.desks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.desks.YamlProblems.Entry;
import org.newswire.desks.query.DeskQuery;
import org.newswire.desks.query.QueryException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the text of one desks file and notes everything that is wrong in it. */
final class DeskFileReader {

    private static final int MOST_DESKS = 10_000;

    private static final String READY_MADE = "ready-made";
    private static final String DESKS = "desks";
    private static final String DESCRIPTION = "description";
    private static final String QUERY = "query";
    private static final String ENABLED = "enabled";
    private static final String ALL = "all";

    private final YamlProblems yaml = new YamlProblems();
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    /** The desks of the text; to be used only when there are no problems. Any text gives a result. */
    List<Desk> read(String text) {
        yaml.compose(text, DeskFile.MOST_BYTES).ifPresent(root -> {
            var file = yaml.entries(root, "the file");
            yaml.refuseUnknown(file, List.of(READY_MADE, DESKS));
            if (file.containsKey(READY_MADE)) readyMade(file.get(READY_MADE).value());
            if (file.containsKey(DESKS))
                yaml.entries(file.get(DESKS).value(), DESKS).forEach(this::desk);
            if (desks.size() > MOST_DESKS) yaml.problem(root, "more than " + MOST_DESKS + " desks");
        });
        return List.copyOf(desks.values());
    }

    /** What was wrong, in order of position. */
    List<DeskProblem> problems() {
        return yaml.problems();
    }

    private void readyMade(Node node) {
        if (YamlProblems.isEmpty(node)) return;
        var names = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        for (var each : names) {
            var name = yaml.text(each, READY_MADE);
            if (name == null) continue;
            if (name.equals(ALL)) ReadyMade.all().forEach(desk -> desks.put(desk.name(), desk));
            else
                ReadyMade.named(name)
                        .ifPresentOrElse(
                                desk -> desks.put(name, desk),
                                () -> yaml.unknown(each, "ready-made desk", name, ReadyMade.names()));
        }
    }

    private void desk(String name, Entry entry) {
        if (!Desk.isName(name))
            yaml.problem(
                    entry.key(),
                    "\"" + name + "\" is no name of a desk: small letters, digits and hyphens, at most "
                            + Desk.LONGEST_NAME);
        else if (desks.containsKey(name))
            yaml.problem(
                    entry.key(),
                    "desk " + name + " is there twice, the first is ready-made; give this one another name");
        else if (entry.value() instanceof ScalarNode) add(name, "", entry.value(), true);
        else described(name, entry);
    }

    private void described(String name, Entry entry) {
        var where = DESKS + "." + name;
        var keys = yaml.entries(entry.value(), where);
        yaml.refuseUnknown(keys, List.of(DESCRIPTION, QUERY, ENABLED));
        var description = keys.containsKey(DESCRIPTION)
                ? yaml.text(keys.get(DESCRIPTION).value(), where + "." + DESCRIPTION)
                : "";
        var enabled = !keys.containsKey(ENABLED) || yaml.flag(keys.get(ENABLED).value(), where + "." + ENABLED);
        if (keys.containsKey(QUERY))
            add(name, description == null ? "" : description, keys.get(QUERY).value(), enabled);
        else yaml.problem(entry.key(), where + " has no query");
    }

    private void add(String name, String description, Node node, boolean enabled) {
        var query = yaml.text(node, DESKS + "." + name + "." + QUERY);
        if (query == null) return;
        try {
            DeskQuery.parse(query);
            desks.put(name, new Desk(name, description, query, enabled));
        } catch (QueryException wrong) {
            yaml.problem(
                    node,
                    wrong.position(),
                    "query of desk " + name + ", position " + wrong.position() + ": " + wrong.getMessage());
        }
    }
}
