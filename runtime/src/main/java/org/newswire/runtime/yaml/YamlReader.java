package org.newswire.runtime.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads one text of YAML 1.2. Values are taken as texts, so {@code language: no} is Norwegian and nothing in a file can
 * make an object; size, depth and aliases are bounded. Any text gives a result: what is wrong in it is noted, here and by
 * those who read the values, see {@link YamlValue#problem(String)}. To be used once; not thread-safe.
 */
public final class YamlReader {

    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 50;

    private final int mostBytes;
    private final LoadSettings settings;
    private final YamlProblems problems = new YamlProblems();

    /** @param mostBytes size of a file from which on it is refused */
    public YamlReader(int mostBytes) {
        this.mostBytes = mostBytes;
        this.settings = LoadSettings.builder()
                .setCodePointLimit(mostBytes)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowNonScalarKeys(true) // refused by YamlMapping, with its place
                .build();
    }

    /**
     * The value that a file in UTF-8 is; empty when it has none, or is no YAML, which is noted.
     *
     * @throws IOException when it cannot be read, {@link java.nio.file.NoSuchFileException} when there is none
     */
    public Optional<YamlValue> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length <= mostBytes)
                return read(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            problems.add(Optional.empty(), 1, "larger than " + mostBytes + " bytes");
        } catch (CharacterCodingException notUtf8) {
            problems.add(Optional.empty(), 1, "not in UTF-8");
        }
        return Optional.empty();
    }

    /** The value that a text is; empty when it has none, or is no YAML, which is noted. */
    public Optional<YamlValue> read(String text) {
        try {
            return compose(text).map(root -> new YamlValue("", root, problems));
        } catch (MarkedYamlEngineException malformed) {
            problems.add(malformed.getProblemMark(), 1, "this is no YAML: " + malformed.getProblem());
        } catch (YamlEngineException malformed) {
            problems.add(Optional.empty(), 1, "this is no YAML: " + malformed.getMessage());
        }
        return Optional.empty();
    }

    /** Everything that is wrong, by position; of very many problems the first, and how many more there are. */
    public List<YamlProblem> problems() {
        return problems.all();
    }

    private Optional<Node> compose(String text) {
        return isTooDeep(text) ? Optional.empty() : new Compose(settings).composeString(text);
    }

    // The composer recurses, the parser of events does not.
    private boolean isTooDeep(String text) {
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth <= DEEPEST) continue;
            problems.add(event.getStartMark(), 1, "nested more than " + DEEPEST + " deep");
            return true;
        }
        return false;
    }
}
