package org.newswire.runtime.yaml;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.runtime.config.Nearest;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One value of a file with its place: a text, a list, keys with values, or nothing. */
public final class YamlValue {

    private final String path;
    private final Node node;
    private final YamlProblems problems;

    YamlValue(String path, Node node, YamlProblems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    /** How messages name it, {@code feeds.northwire.poll}; empty for the whole file. */
    public String path() {
        return path;
    }

    /** Whether nothing is written, as in {@code key:}. */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is one text, or nothing. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The text; null when it is none, which is noted. */
    public @Nullable String text() {
        if (node instanceof ScalarNode scalar && !isEmpty()) return scalar.getValue();
        problem(path + " should be one value");
        return null;
    }

    /** True or false; what is neither is noted and taken for true. */
    public boolean flag() {
        var text = text();
        if (text == null || text.equals("true")) return true;
        if (!text.equals("false")) problem(path + " is \"" + text + "\", expected true or false");
        return false;
    }

    /** The elements of a list; of a single value that one, of nothing none. */
    public List<YamlValue> elements() {
        if (node instanceof SequenceNode list)
            return list.getValue().stream()
                    .map(element -> new YamlValue(path, element, problems))
                    .toList();
        return isEmpty() ? List.of() : List.of(this);
    }

    /** Its keys and their values; none when it is something else, which is noted. */
    public YamlMapping mapping() {
        return new YamlMapping(path, node, isEmpty(), problems);
    }

    /** Notes what is wrong with it. */
    public void problem(String message) {
        problems.add(node.getStartMark(), 1, message);
    }

    /**
     * Notes what is wrong in its text.
     *
     * @param position where in the text, from 1; of a text that is written otherwise than it reads, its begin is noted
     */
    public void problem(int position, String message) {
        problems.add(node.getStartMark(), isWrittenAsItReads() ? position : 1, message);
    }

    /** Notes that its text is no known name, and the nearest that is. */
    public void unknown(String what, String name, Collection<String> known) {
        problem("unknown " + what + " " + name + suggestion(name, known));
    }

    static String suggestion(String name, Collection<String> known) {
        return Nearest.to(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; known are " + String.join(", ", known));
    }

    private boolean isWrittenAsItReads() {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getStartMark()
                        .map(Mark::getLine)
                        .equals(scalar.getEndMark().map(Mark::getLine));
    }
}
