package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Initials and what they stand for: {@code SNSC} and {@code Supreme National Security Council of Iran}. */
final class Acronyms {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,9}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[^\\s-]*");

    private Acronyms() {}

    /** Adds the initials that stand in brackets after a name, whatever the models made of them. */
    static List<Line> inBrackets(List<Line> lines) {
        return lines.stream().map(Acronyms::inBrackets).toList();
    }

    private static Line inBrackets(Line line) {
        List<TaggedName> names = new ArrayList<>(line.names());
        for (TaggedName name : line.names()) {
            int at = name.end() + 1;
            boolean bracketed = at + 1 < line.words().size()
                    && line.words().get(at - 1).equals("(")
                    && line.words().get(at + 1).equals(")");
            if (!bracketed || name.type() == Entity.Type.PERSON) continue;
            String expansion = String.join(" ", line.words().subList(name.begin(), name.end()));
            if (!abbreviates(line.words().get(at), expansion)) continue;
            TaggedName acronym = new TaggedName(at, at + 1, name.type());
            names.removeIf(acronym::overlaps);
            names.add(acronym);
        }
        names.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return line.with(names);
    }

    private static boolean abbreviates(String acronym, String name) {
        return ACRONYM.matcher(acronym).matches()
                && initials(name).contains(acronym.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** In small letters: initials of all words, of those with a capital, and of those with one before {@code of}. */
    static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        Set<String> initials = new HashSet<>();
        for (String word : (Iterable<String>) WORD.matcher(name).results().map(MatchResult::group)::iterator) {
            if (word.equals("of")) initials.add(capitals.toString().toLowerCase(Locale.ROOT));
            all.appendCodePoint(word.codePointAt(0));
            if (Character.isUpperCase(word.codePointAt(0))) capitals.appendCodePoint(word.codePointAt(0));
        }
        initials.add(all.toString().toLowerCase(Locale.ROOT));
        initials.add(capitals.toString().toLowerCase(Locale.ROOT));
        return initials;
    }
}
