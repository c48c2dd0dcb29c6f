package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newswire.enrich.text.Article;

/**
 * What a story says that its persons are: offices, trades and titles beside their names, as the story words them.
 * Patterns of a few words find them and a list of some six hundred nouns keeps them from finding anything else; what
 * could be read in two ways is left out. A sentence in capitals is not read.
 */
final class Roles {

    private static final int MOST_ROLES = 5;
    private static final int LONGEST = 120;
    private static final Pattern AGE = Pattern.compile("^(?:\\d+-year-old|then|late) ");

    private final List<List<String>> roles = new ArrayList<>();

    private Roles(List<Entity> entities) {
        for (int at = 0; at < entities.size(); at++) roles.add(new ArrayList<>());
    }

    /** The same entities in the same order, persons with their roles in the order of the text, at most five. */
    static List<Entity> read(List<Entity> entities, Article article) {
        Roles found = new Roles(entities);
        for (NamedSentence sentence : NamedSentence.of(article.text(), article.sentences(), entities)) {
            if (!Truecaser.isShouting(sentence.tokens())) found.read(sentence);
        }
        List<Entity> read = new ArrayList<>();
        for (int at = 0; at < entities.size(); at++) {
            read.add(entities.get(at)
                    .withRoles(found.roles.get(at).stream().limit(MOST_ROLES).toList()));
        }
        return List.copyOf(read);
    }

    private void read(NamedSentence sentence) {
        RoleBefore before = new RoleBefore(sentence);
        RoleAfter after = new RoleAfter(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            NamedSentence.Name name = sentence.name(at);
            if (name == null || name.begin() != at || name.type() != Entity.Type.PERSON) continue;
            Stream.concat(before.read(name).stream(), after.read(name).stream())
                    .map(range -> words(sentence, range))
                    .filter(role -> role.length() <= LONGEST)
                    .forEach(role -> add(role, roles.get(name.entity())));
        }
    }

    /** Without an age, and without the capital that only the beginning of a sentence gave it. */
    private static String words(NamedSentence sentence, WordRange range) {
        String role = AGE.matcher(sentence.text(range.begin(), range.end())).replaceFirst("");
        boolean small = range.begin() == 0
                && sentence.isSmall(range.end() - 1)
                && range.end() > 1
                && sentence.name(0) == null
                && (sentence.isSmall(1) || sentence.word(0).equals("Former"))
                && RoleWords.isSmall(sentence.word(0));
        return small ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
    }

    /** Keeps the fuller of two roles of which one has all the words of the other side by side. */
    private static void add(String role, List<String> known) {
        if (known.stream().anyMatch(other -> isIn(role, other))) return;
        known.removeIf(other -> isIn(other, role));
        known.add(role);
    }

    private static boolean isIn(String part, String whole) {
        return (" " + whole.toLowerCase(Locale.ROOT) + " ").contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }
}
