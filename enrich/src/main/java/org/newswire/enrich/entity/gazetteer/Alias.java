package org.newswire.enrich.entity.gazetteer;

import java.util.List;
import java.util.regex.Pattern;
import org.newswire.enrich.entity.Slug;

/**
 * One way to write the name of an entry. Words count without accents, full stops and hyphens, {@code U.S.} is
 * {@code US}; a word with a capital needs one in the story, initials need all of theirs.
 *
 * @param text as it is written, {@code Covid-19}
 * @param use how much the words alone say
 */
public record Alias(String text, Use use) {

    /** How much an alias says of what is meant, most first. */
    public enum Use {
        /** Nothing else is written so: it is a name wherever it stands. Marked {@code !} in the files. */
        UNMISTAKABLE,
        /**
         * Hardly anything else is written so: a name where no other was seen. Several words are that, and initials of
         * three letters and more; others are marked {@code +}.
         */
        DISTINCT,
        /** A name of the entry's type that is written so means the entry. */
        USUAL,
        /** Others are written so too: it means the entry in a story that shows it by other names. Marked {@code ?}. */
        SHARED
    }

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){3,}");

    public Alias {
        if (Slug.words(text).isEmpty()) throw new IllegalArgumentException("\"" + text + "\" has no word");
    }

    /** Reads {@code Congo?}, {@code Latvian+} and {@code Covid-19!}. */
    static Alias parse(String written) {
        String bare = written.substring(0, Math.max(0, written.length() - 1)).strip();
        if (written.endsWith("!")) return new Alias(bare, Use.UNMISTAKABLE);
        if (written.endsWith("+")) return new Alias(bare, Use.DISTINCT);
        if (written.endsWith("?")) return new Alias(bare, Use.SHARED);
        boolean distinct =
                Slug.words(written).size() > 1 || INITIALS.matcher(written).matches();
        return new Alias(written, distinct ? Use.DISTINCT : Use.USUAL);
    }

    /** Words as they are looked up, in small letters without marks. */
    List<String> words() {
        return Slug.words(text);
    }

    /** Whether a story's spelling has the capitals that the alias has. */
    boolean fits(String spelling) {
        return Capitals.fit(text, spelling);
    }
}
