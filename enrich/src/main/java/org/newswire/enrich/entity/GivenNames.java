package org.newswire.enrich.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** First names that are those of women or of men in nearly all of the world. */
final class GivenNames {

    private static final Map<String, Honorific> NAMES = load();

    private GivenNames() {}

    /** Whether a word, as names are compared, is one of them. */
    static boolean isKnown(String word) {
        return NAMES.containsKey(word);
    }

    /** How one of this first name can be addressed; {@link Honorific#NONE} when that cannot be told. */
    static Honorific honorific(String word) {
        return NAMES.getOrDefault(word, Honorific.NONE);
    }

    private static Map<String, Honorific> load() {
        try (InputStream in = GivenNames.class.getResourceAsStream("given-names.txt")) {
            if (in == null) throw new IllegalStateException("resource given-names.txt is missing from the jar");
            Map<String, Honorific> names = new HashMap<>();
            Honorific honorific = Honorific.NONE;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
                if (line.startsWith("#")) continue;
                if (line.equals("women:")) honorific = Honorific.WOMAN;
                else if (line.equals("men:")) honorific = Honorific.MAN;
                else for (String word : Slug.words(line)) names.put(word, honorific);
            }
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource given-names.txt", e);
        }
    }
}
