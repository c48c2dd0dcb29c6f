package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A sentence while rules change the names in it. Not thread-safe. */
final class Marking {

    /** Fewest small letters among the words of a sentence, which has articles and prepositions at least. */
    private static final double SENTENCE = 0.3;

    private final Line line;
    private final boolean inTitleCase;
    private final @Nullable TaggedName[] nameAt;

    Marking(Line line) {
        this.line = line;
        this.inTitleCase = isInTitleCase(line.words());
        this.nameAt = new TaggedName[line.words().size()];
        for (TaggedName name : line.names()) Arrays.fill(nameAt, name.begin(), name.end(), name);
    }

    /** The sentence with its names as they are now. */
    Line line() {
        return line.with(names());
    }

    /** In order, not overlapping. */
    List<TaggedName> names() {
        List<TaggedName> names = new ArrayList<>();
        for (int at = 0; at < nameAt.length; ) {
            TaggedName name = nameAt[at];
            if (name != null) names.add(name);
            at = name == null ? at + 1 : name.end();
        }
        return names;
    }

    /** Whether every word but the small ones has a capital, as in a headline. */
    boolean inTitleCase() {
        return inTitleCase;
    }

    int size() {
        return nameAt.length;
    }

    /** The word at an index, empty before the first and after the last. */
    String word(int at) {
        return at >= 0 && at < nameAt.length ? line.words().get(at) : "";
    }

    /** The same in small letters. */
    String lower(int at) {
        return word(at).toLowerCase(Locale.ROOT);
    }

    boolean isCapital(int at) {
        return !word(at).isEmpty() && Character.isUpperCase(word(at).codePointAt(0));
    }

    boolean isLower(int at) {
        return !word(at).isEmpty() && Character.isLowerCase(word(at).codePointAt(0));
    }

    boolean isNumber(int at) {
        return !word(at).isEmpty() && Character.isDigit(word(at).codePointAt(0));
    }

    /** Whether any word would have a capital here: at the beginning, after quotes, in a headline that has them throughout. */
    boolean capitalsSayNothing(int at) {
        if (at == 0 || inTitleCase) return true;
        return !Name.isPossible(word(at - 1)) && !word(at - 1).equals(",");
    }

    /** The name that the word at an index belongs to. */
    @Nullable
    TaggedName name(int at) {
        return at >= 0 && at < nameAt.length ? nameAt[at] : null;
    }

    boolean isName(int at, Entity.Type type) {
        TaggedName name = name(at);
        return name != null && name.type() == type;
    }

    /** The words of a name. */
    List<String> words(TaggedName name) {
        return line.words().subList(name.begin(), name.end());
    }

    /** Puts a name in place of all that it overlaps. */
    void put(TaggedName name) {
        for (int at = name.begin(); at < name.end(); at++) clear(nameAt[at]);
        Arrays.fill(nameAt, name.begin(), name.end(), name);
    }

    void put(int begin, int end, Entity.Type type) {
        put(new TaggedName(begin, end, type));
    }

    private static boolean isInTitleCase(List<String> words) {
        long letters = words.stream().filter(Name::isPossible).count();
        long small = words.stream()
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return small < SENTENCE * letters;
    }

    void clear(@Nullable TaggedName name) {
        if (name != null) Arrays.fill(nameAt, name.begin(), name.end(), null);
    }
}
