package org.newswire.enrich.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newswire.enrich.entity.Entity;

/**
 * Reads the files of the gazetteer, one entry a line:
 *
 * <pre>id | type/subtype | Name | other name; other name | id of what it lies in</pre>
 *
 * The last two may be left out, so may {@code /subtype}. What a name ends in says how much it says, see
 * {@link Alias.Use}. Empty lines and lines that begin with {@code #} say nothing.
 */
final class EntryFile {

    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 5;

    private EntryFile() {}

    /** The entries of a resource beside this class. */
    static List<Entry> resource(String name) {
        try (InputStream in = EntryFile.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("resource " + name + " is missing from the jar");
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /**
     * The entries of a text, in its order.
     *
     * @param name name of the file, for messages
     * @throws IllegalArgumentException for a line that is no entry, as {@code file:line: what is wrong}
     */
    static List<Entry> read(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            try {
                entries.add(entry(line));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(name + ":" + number + ": " + wrong.getMessage(), wrong);
            }
        }
        return entries;
    }

    private static Entry entry(String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() < LEAST_COLUMNS || columns.size() > MOST_COLUMNS)
            throw new IllegalArgumentException(
                    "expected id | type/subtype | Name | other names | in, found " + columns.size() + " columns");
        String[] kind = columns.get(1).split("/", 2);
        List<Alias> aliases = new ArrayList<>(List.of(Alias.parse(columns.get(2))));
        for (String alias : column(columns, 3).split(";", -1)) {
            if (!alias.isBlank()) aliases.add(Alias.parse(alias.strip()));
        }
        String within = column(columns, 4);
        return new Entry(
                columns.get(0),
                type(kind[0]),
                kind.length == 1 ? null : kind[1],
                aliases.get(0).text(),
                aliases,
                within.isEmpty() ? null : within);
    }

    private static String column(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    /** The type of a name in small letters. */
    static Entity.Type type(String name) {
        for (Entity.Type type : Entity.Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) return type;
        }
        String known = String.join(
                ", ",
                Arrays.stream(Entity.Type.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .toList());
        throw new IllegalArgumentException("type \"" + name + "\" should be one of " + known);
    }
}
