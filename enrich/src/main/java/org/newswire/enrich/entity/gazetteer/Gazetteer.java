package org.newswire.enrich.entity.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.Slug;

/**
 * Names that everybody knows, looked up by their words.
 *
 * <p>All names are in one trie of words. From a word of a story the trie is walked as far as it goes, so the cost of a
 * word does not depend on the number of names; one that begins no name costs one hash lookup. Immutable, thread-safe.
 */
public final class Gazetteer {

    /** Resources with entries, in the order in which they are read. */
    static final List<String> FILES = List.of(
            "countries.txt",
            "nationalities.txt",
            "regions.txt",
            "places.txt",
            "organisations.txt",
            "companies.txt",
            "politics.txt",
            "sport.txt",
            "events.txt",
            "peoples.txt");

    /** Steps from a place to the largest that it lies in; bounds what a site may write in a circle. */
    public static final int DEEPEST = 8;

    private static final Pattern SPACE = Pattern.compile(" ");

    private record Named(Alias alias, Entry entry) {}

    private final Map<String, Entry> entries;
    private final WordTrie trie = new WordTrie();
    private final Map<Integer, List<Named>> named = new HashMap<>();
    /** First words of names that begin with a small letter. */
    private final Set<String> lowerCase = new HashSet<>();

    private Gazetteer(Collection<Entry> entries) {
        this.entries = new LinkedHashMap<>();
        for (Entry entry : entries) this.entries.put(entry.id(), entry);
        for (Entry entry : this.entries.values()) {
            for (Alias alias : entry.aliases()) {
                named.computeIfAbsent(trie.add(alias.words()), node -> new ArrayList<>(1))
                        .add(new Named(alias, entry));
                if (Character.isLowerCase(alias.text().codePointAt(0))) lowerCase.add(SPACE.split(alias.text(), 2)[0]);
            }
        }
    }

    /**
     * The entries that come with Newswire; 50 to 100 ms of processor time in a new process, 12 ms later.
     *
     * @throws IllegalStateException if their files are not on the class path
     */
    public static Gazetteer load() {
        return of(FILES.stream()
                .flatMap(file -> EntryFile.resource(file).stream())
                .toList());
    }

    /** These entries and no others; of two with one id the last. */
    public static Gazetteer of(Collection<Entry> entries) {
        return new Gazetteer(entries);
    }

    /**
     * These and more. What is known already by an id gets the new name and type and keeps its aliases; where a name is
     * that of two entries, the new one is meant.
     */
    public Gazetteer with(Collection<Entry> more) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (Entry entry : more) {
            Entry known = entries.get(entry.id());
            all.put(entry.id(), known == null ? entry : joined(known, entry));
        }
        entries.forEach(all::putIfAbsent);
        return new Gazetteer(all.values());
    }

    /** All entries. */
    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Whether an entry lies in the one of an id, however deep. */
    public boolean liesIn(Entry entry, String id) {
        String within = entry.within();
        for (int depth = 0; within != null && depth < DEEPEST; depth++) {
            if (within.equals(id)) return true;
            within = find(within).map(Entry::within).orElse(null);
        }
        return false;
    }

    /** The entry of an id. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What a name can mean as it is written; empty when it is not known. */
    public List<Sense> senses(String name) {
        int node = WordTrie.ROOT;
        for (String word : Slug.words(name)) {
            node = trie.step(node, word);
            if (node == WordTrie.NONE) return List.of();
        }
        return senses(node, name);
    }

    /**
     * The longest name that begins at a word of a sentence; null when none does. A possessive may be part of it, as in
     * {@code People 's Republic of China}, and it may leave out an ampersand.
     */
    public @Nullable Match longest(List<String> words, int begin) {
        if (!canBegin(words.get(begin))) return null;
        Match longest = null;
        int node = WordTrie.ROOT;
        for (int at = begin; at < words.size(); at++) {
            if (at > begin && words.get(at).equals("&")) continue;
            int possessive = at + 1 < words.size() && isPossessive(words.get(at + 1))
                    ? step(node, words.get(at) + "s")
                    : WordTrie.NONE;
            node = possessive == WordTrie.NONE ? step(node, words.get(at)) : possessive;
            if (possessive != WordTrie.NONE) at++;
            if (node == WordTrie.NONE) break;
            if (!named.containsKey(node)) continue;
            List<Sense> senses = senses(node, String.join(" ", words.subList(begin, at + 1)));
            if (!senses.isEmpty()) longest = new Match(begin, at + 1, senses);
        }
        return longest;
    }

    /** Spares most words the lookup: names begin with a capital or a digit, but for the few that do not. */
    private boolean canBegin(String word) {
        int letter = word.codePointAt(0);
        return Character.isLowerCase(letter) ? lowerCase.contains(word) : Character.isLetterOrDigit(letter);
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("\u2019s");
    }

    /** A word of a sentence may be several words of a name, as in {@code Asia-Pacific}. */
    private int step(int node, String token) {
        int next = node;
        List<String> parts = Slug.words(token);
        if (parts.isEmpty()) return WordTrie.NONE;
        for (String part : parts) {
            next = trie.step(next, part);
            if (next == WordTrie.NONE) break;
        }
        return next;
    }

    private List<Sense> senses(int node, String spelling) {
        List<Named> candidates = named.get(node);
        if (candidates == null) return List.of();
        Map<String, Sense> senses = new LinkedHashMap<>();
        for (Named candidate : candidates) {
            if (!candidate.alias().fits(spelling)) continue;
            Sense sense = new Sense(candidate.entry(), candidate.alias().use());
            senses.merge(candidate.entry().id(), sense, (a, b) -> a.use().compareTo(b.use()) <= 0 ? a : b);
        }
        return List.copyOf(senses.values());
    }

    private static Entry joined(Entry known, Entry added) {
        List<Alias> aliases = new ArrayList<>(added.aliases());
        for (Alias alias : known.aliases()) {
            if (aliases.stream().noneMatch(other -> other.words().equals(alias.words()))) aliases.add(alias);
        }
        String within = added.within() == null ? known.within() : added.within();
        return new Entry(added.id(), added.type(), added.subtype(), added.name(), aliases, within);
    }
}
