package org.newswire.enrich.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;

/**
 * Who sent a story, as its dateline says, {@code RIGA (BP) -}, by the name that a section label of the story spells out:
 * {@code Baltic PressEurope:}.
 */
final class Senders {

    private static final Pattern GLUE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

    private Senders() {}

    /** The mention of a dateline, as the sender's if it is one. */
    static NamedSpan read(NamedSpan mention, Article article) {
        if (mention.type() != Entity.Type.ORGANISATION || !mention.certain()) return mention;
        for (Region region : article.regions()) {
            if (region.type() != Region.Type.SECTION_LABEL) continue;
            String name = spelledOut(mention.form(), region.span().of(article.text()));
            if (!name.isEmpty()) return mention.asSender(name);
        }
        return mention.asSender(mention.form());
    }

    /** The first words of a label whose initials are those letters; empty when they are not. */
    private static String spelledOut(String letters, String label) {
        if (letters.length() < 2) return "";
        List<String> words = List.of(GLUE.split(label));
        if (words.size() < letters.length()) return "";
        StringBuilder initials = new StringBuilder();
        for (String word : words.subList(0, letters.length())) initials.append(word, 0, Math.min(1, word.length()));
        boolean same = initials.toString().toUpperCase(Locale.ROOT).equals(letters);
        return same ? String.join(" ", words.subList(0, letters.length())) : "";
    }
}
