package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name freed of what does not belong to it: quotation marks, a leading {@code the}, a title.
 *
 * @param type what it names
 * @param form as it is shown, {@code Juris Kalvenieks}
 * @param words as it is compared, without legal forms and generations: {@code juris}, {@code kalvenieks}; at least one
 */
record Name(Entity.Type type, String form, List<String> words) {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness",
            "president",
            "vice",
            "prime",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "senator",
            "sen",
            "rep",
            "gov",
            "governor",
            "mayor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "rear",
            "admiral",
            "general",
            "gen",
            "colonel",
            "col",
            "major",
            "captain",
            "capt",
            "lieutenant",
            "lt",
            "sergeant",
            "sgt",
            "judge",
            "justice",
            "ayatollah",
            "sheikh",
            "rabbi",
            "rev",
            "reverend",
            "bishop",
            "archbishop",
            "cardinal",
            "ambassador",
            "chairman",
            "coach");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "ltd",
            "limited",
            "llc",
            "plc",
            "ag",
            "sa",
            "se",
            "gmbh",
            "as",
            "ab",
            "nv",
            "oy",
            "oyj",
            "asa",
            "spa",
            "kk");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTES =
            Pattern.compile("^[\"'\u2018\u2019\u201c\u201d\u00ab\u00bb ]+|[\"\u201c\u201d\u00ab\u00bb ]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    Name {
        words = List.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("name '" + form + "' has no words");
    }

    /** Whether a text has a letter or a digit, without which it cannot be a name. */
    static boolean isPossible(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The name that a text gives to a thing of a type. */
    static Name of(Entity.Type type, String text) {
        String form = isPlain(text)
                ? text
                : QUOTES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        if (type != Entity.Type.LOCATION) form = withoutFirst(form, Set.of("the"));
        if (type == Entity.Type.PERSON) form = withoutFirst(form, TITLES);
        return new Name(type, form, comparable(type, form));
    }

    /** The {@code jr} or {@code sr} at the end of a name, null when there is none. */
    static @Nullable String generation(String form) {
        List<String> words = Slug.words(form);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return words.size() > 1 && (last.equals("jr") || last.equals("sr")) ? last : null;
    }

    /** The same name, shown otherwise. */
    Name shownAs(String text) {
        return new Name(type, of(type, text).form(), words);
    }

    /** What makes two names the same name, and an id. */
    String key() {
        return Slug.of(words);
    }

    String firstWord() {
        return words.get(0);
    }

    String lastWord() {
        return words.get(words.size() - 1);
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /** Whether an organisation's name has its legal form, as that of one company among those called alike. */
    boolean hasLegalForm() {
        return type == Entity.Type.ORGANISATION && !withoutLegalForm(form).equals(form);
    }

    /** The name of a company without {@code Inc.} and the like at its end. */
    static String withoutLegalForm(String form) {
        String rest = form;
        for (int space = rest.lastIndexOf(' '); space > 0; space = rest.lastIndexOf(' ')) {
            if (!LEGAL_FORMS.contains(Slug.of(Slug.words(rest.substring(space))))) break;
            rest = rest.substring(0, space);
        }
        return rest;
    }

    /** Whether it is written in capitals throughout, two to eight of them: {@code NATO}, {@code U.N.}. */
    boolean isAcronym() {
        String letters = form.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 8
                && letters.codePoints().allMatch(letter -> Character.isUpperCase(letter) || letter == '&');
    }

    /** Whether a text has nothing but letters with single spaces and full stops between, as most names. */
    private static boolean isPlain(String text) {
        boolean plain = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean mark = letter == ' ' || letter == '.';
            if (mark ? !plain : !Character.isLetter(letter)) return false;
            plain = !mark || letter == '.';
        }
        return plain;
    }

    private static String withoutFirst(String form, Set<String> leading) {
        String rest = form;
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
            if (!leading.contains(Slug.of(Slug.words(rest.substring(0, space)))) || !isPossible(rest.substring(space)))
                break;
            rest = rest.substring(space + 1);
        }
        return rest;
    }

    private static List<String> comparable(Entity.Type type, String form) {
        String bare = isPlain(form) ? form : POSSESSIVE.matcher(form).replaceFirst("");
        List<String> words = new ArrayList<>(Slug.words(bare));
        Set<String> endings = switch (type) {
            case PERSON -> GENERATIONS;
            case ORGANISATION -> LEGAL_FORMS;
            case LOCATION, EVENT, MISC -> Set.of();
        };
        while (words.size() > 1 && endings.contains(words.get(words.size() - 1))) words.remove(words.size() - 1);
        return words;
    }
}
