package org.newswire.enrich.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.newswire.runtime.yaml.YamlException;
import org.newswire.runtime.yaml.YamlMapping;
import org.newswire.runtime.yaml.YamlReader;
import org.newswire.runtime.yaml.YamlValue;

/** Reads the entities of a site from YAML 1.2. All that is wrong is said at once. Not thread-safe. */
public final class SiteEntries {

    private static final int MOST_BYTES = 8 << 20;
    private static final String ENTITIES = "entities";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("type", "subtype", "name", "aliases", "in"));

    private final Gazetteer gazetteer;
    private final Map<Entry, YamlValue> places = new LinkedHashMap<>();

    private SiteEntries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The gazetteer with the entries of a file; the same one where there is no file.
     *
     * @throws YamlException with everything that is wrong in the file
     * @throws UncheckedIOException when it cannot be read
     */
    public static Gazetteer add(Path file, Gazetteer gazetteer) {
        if (!Files.exists(file)) return gazetteer;
        try {
            YamlReader yaml = new YamlReader(MOST_BYTES);
            return gazetteer.with(entries(file, yaml, yaml.read(file), gazetteer));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    /**
     * The entries of a text, in its order.
     *
     * @param file how messages name it
     * @param gazetteer what they are added to, which they may refer to
     * @throws YamlException with everything that is wrong
     */
    static List<Entry> read(Path file, String text, Gazetteer gazetteer) {
        YamlReader yaml = new YamlReader(MOST_BYTES);
        return entries(file, yaml, yaml.read(text), gazetteer);
    }

    private static List<Entry> entries(Path file, YamlReader yaml, Optional<YamlValue> root, Gazetteer gazetteer) {
        SiteEntries reader = new SiteEntries(gazetteer);
        List<Entry> entries = root.map(reader::entries).orElse(List.of());
        if (!yaml.problems().isEmpty()) throw new YamlException(file, yaml.problems());
        return entries;
    }

    private List<Entry> entries(YamlValue root) {
        root.mapping()
                .knowing(Set.of(ENTITIES))
                .find(ENTITIES)
                .ifPresent(entities -> entities.mapping().forEach(this::entry));
        Set<String> ids = new TreeSet<>();
        places.keySet().forEach(entry -> ids.add(entry.id()));
        places.forEach((entry, value) -> {
            boolean known = entry.within() == null
                    || ids.contains(entry.within())
                    || gazetteer.find(entry.within()).isPresent();
            if (!known) value.problem("in of " + entry.id() + " is " + entry.within() + ", which is no entity");
        });
        return List.copyOf(places.keySet());
    }

    private void entry(String id, YamlValue value) {
        YamlMapping keys = value.mapping().knowing(KEYS);
        String type = text(keys, "type");
        String name = text(keys, "name");
        if (type == null) value.problem(id + " has no type, such as person, organisation or location");
        if (name == null) value.problem(id + " has no name");
        if (type == null || name == null) return;
        try {
            List<Alias> aliases = new ArrayList<>(List.of(Alias.parse(name)));
            for (String alias : texts(keys, "aliases")) aliases.add(Alias.parse(alias));
            String canonical = aliases.get(0).text();
            places.put(
                    new Entry(id, EntryFile.type(type), text(keys, "subtype"), canonical, aliases, text(keys, "in")),
                    value);
        } catch (IllegalArgumentException wrong) {
            value.problem(wrong.getMessage() == null ? id + " is wrong" : wrong.getMessage());
        }
    }

    private static @Nullable String text(YamlMapping keys, String key) {
        return keys.find(key).map(SiteEntries::text).orElse(null);
    }

    private static List<String> texts(YamlMapping keys, String key) {
        return keys.find(key).map(YamlValue::elements).orElse(List.of()).stream()
                .flatMap(element -> Optional.ofNullable(text(element)).stream())
                .toList();
    }

    /** A text without the spaces around it; null when nothing is left, which is noted. */
    private static @Nullable String text(YamlValue value) {
        String text = value.text();
        if (text == null || !text.isBlank()) return text == null ? null : text.strip();
        value.problem(value.path() + " should be one value");
        return null;
    }
}
