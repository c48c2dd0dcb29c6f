package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds entities by their names and ids, among the newest versions of items that are not canceled.
 *
 * <p>A name is any that some story uses, so that an entity is found by it in stories that use another. Case, accents and
 * punctuation do not count; {@code Last, First} is turned round; a single letter before another word is an initial.
 *
 * <p>A story that gives a person only a last name, or an initial with it, has an id of that alone. Where all stories
 * together know just one person whom it fits, it is taken to be that person; where they know two or none, it is not.
 */
final class EntityNames {

    /** Names such as {@code Bank} have more bearers than anyone reads. */
    private static final int MOST_BEARERS = 1000;

    private static final String BEARERS = """
            SELECT e.entity_id, e.type, max(e.subtype), mode() WITHIN GROUP (ORDER BY e.name), count(DISTINCT e.version_id),
                bool_or(e.name_keys || '|' LIKE ?), bool_or('|' || e.name_keys || '|' LIKE ?)
            FROM entities e
            JOIN item_versions v ON v.version_id = e.version_id
            JOIN items i ON i.item_id = v.item_id AND i.current_version_id = v.version_id
            WHERE %s AND i.status <> 'CANCELED'
            GROUP BY e.entity_id, e.type
            ORDER BY 5 DESC, 1 LIMIT %d
            """;
    private static final String BY_NAME =
            BEARERS.formatted("to_tsvector('simple', e.name_keys) @@ to_tsquery('simple', ?)", MOST_BEARERS);
    static final String BY_ID =
            BEARERS.formatted("left(e.entity_id, 200) = ANY (?) AND e.entity_id = ANY (?)", MOST_BEARERS);

    private static final String PERSON = "person/";

    private final Connection connection;

    EntityNames(Connection connection) {
        this.connection = connection;
    }

    /**
     * An entity that bears a name.
     *
     * @param called whether the name is its canonical one in some story
     * @param named whether the name is one of its names, rather than a part of one
     */
    record Bearer(EntityCandidate entity, boolean called, boolean named) {

        /** Whether it is a person of one name, which may be the last name of another. */
        boolean isBare() {
            return entity.id().startsWith(PERSON) && entity.id().indexOf('-') < 0;
        }
    }

    /** Entities with this id or, if there is none, with a name that has these words side by side; in most stories first. */
    List<Bearer> find(String nameOrId) throws SQLException {
        String text = nameOrId.strip();
        if (text.contains("/")) {
            int slash = text.indexOf('/');
            String code = text.substring(0, slash) + text.substring(slash).toUpperCase(Locale.ROOT);
            List<Bearer> known =
                    ask(BY_ID, "", new LinkedHashSet<>(List.of(text, code, text.toLowerCase(Locale.ROOT))));
            if (!known.isEmpty()) return known;
        }
        List<String> words = words(text);
        return words.isEmpty() ? List.of() : ask(BY_NAME, String.join(" ", words), phrase(words));
    }

    /** Ids of short forms that can mean none but the person with this id. */
    List<String> shortForms(String id) throws SQLException {
        if (!id.startsWith(PERSON) || id.indexOf('-') < 0) return List.of();
        String last = id.substring(id.lastIndexOf('-') + 1);
        String initial = id.substring(PERSON.length(), PERSON.length() + 1);
        List<String> fuller = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (Bearer bearer : ask(BY_NAME, last, phrase(List.of(last)))) {
            String other = bearer.entity().id();
            boolean bare = other.equals(PERSON + last);
            boolean initials = other.equals(PERSON + initial + "-" + last);
            if (bare || initials) forms.add(other);
            else if (other.startsWith(PERSON) && other.endsWith("-" + last)) fuller.add(other);
        }
        forms.removeIf(form -> form.equals(id)
                || fuller.stream().filter(other -> fits(form, other, last)).count() != 1);
        return fuller.contains(id) ? forms : List.of();
    }

    private static boolean fits(String form, String fuller, String last) {
        return form.equals(PERSON + last) || fuller.startsWith(form.substring(0, PERSON.length() + 1));
    }

    private static List<String> words(String name) {
        String[] parts = name.split(",", -1);
        return NameKey.words(parts.length == 2 ? parts[1] + " " + parts[0] : name);
    }

    /** Words side by side; a letter before a word is the beginning of one. */
    private static String phrase(List<String> words) {
        List<String> lexemes = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean initial = at < words.size() - 1
                    && words.get(at).codePointCount(0, words.get(at).length()) == 1;
            lexemes.add("'" + words.get(at) + (initial ? "':*" : "'"));
        }
        return String.join(" <-> ", lexemes);
    }

    private List<Bearer> ask(String sql, String key, String phrase) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key + "|%");
            statement.setString(2, "%|" + key + "|%");
            statement.setString(3, phrase);
            return bearers(statement);
        }
    }

    private List<Bearer> ask(String sql, String key, Set<String> ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key + "|%");
            statement.setString(2, "%|" + key + "|%");
            EntityReader.bindIds(statement, 3, List.copyOf(ids));
            return bearers(statement);
        }
    }

    private static List<Bearer> bearers(java.sql.PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            List<Bearer> bearers = new ArrayList<>();
            while (row.next())
                bearers.add(new Bearer(
                        new EntityCandidate(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)),
                        row.getBoolean(6),
                        row.getBoolean(7)));
            return bearers;
        }
    }
}
