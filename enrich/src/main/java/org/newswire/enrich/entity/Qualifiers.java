package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.gazetteer.Entry;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.Sense;

/**
 * Reads {@code Paris, Texas}: a place, a comma, and the country or region that it lies in. A place that lies elsewhere
 * than the one that everybody knows is another one, and so are two places of one name in one story; a bare name then
 * means the one said last before it, or the first one after.
 */
final class Qualifiers {

    /** What may follow {@code Paris, Texas}; anything else may be a list of places. */
    private static final String CLOSING = ",.;:)-\u2013\u2014/";

    /** What a mention means: an entry, or a name that a qualifier tells from others, or just a name. */
    record Qualified(@Nullable Entry entry, @Nullable String qualifier) {}

    private final List<NamedSpan> mentions;
    private final List<@Nullable Entry> entries;
    private final Gazetteer gazetteer;
    /** By the key of a place, where it is said to lie. */
    private final Map<String, Set<String>> said = new HashMap<>();

    private final List<@Nullable String> qualifiers = new ArrayList<>();

    private Qualifiers(List<NamedSpan> mentions, List<@Nullable Entry> entries, Gazetteer gazetteer) {
        this.mentions = mentions;
        this.entries = entries;
        this.gazetteer = gazetteer;
    }

    /**
     * What each mention means.
     *
     * @param entries what each would mean without qualifiers
     * @param senses what each can mean
     */
    static List<Qualified> read(
            List<NamedSpan> mentions,
            List<@Nullable Entry> entries,
            List<List<Sense>> senses,
            String text,
            Gazetteer gazetteer) {
        Qualifiers reader = new Qualifiers(mentions, new ArrayList<>(entries), gazetteer);
        for (int i = 0; i < mentions.size(); i++) {
            boolean qualified = i + 1 < mentions.size() && reader.isQualified(i, text);
            reader.qualifiers.add(qualified ? reader.qualifier(i, senses.get(i + 1)) : null);
        }
        return reader.meanings();
    }

    private boolean isQualified(int i, String text) {
        NamedSpan place = mentions.get(i);
        NamedSpan region = mentions.get(i + 1);
        if (place.type() != Entity.Type.LOCATION || region.type() != Entity.Type.LOCATION) return false;
        String between = text.substring(place.span().end(), region.span().begin());
        if (!between.equals(", ")) return false;
        int after = region.span().end();
        while (after < text.length() && text.charAt(after) == ' ') after++;
        return after == text.length() || text.charAt(after) == '\n' || CLOSING.indexOf(text.charAt(after)) >= 0;
    }

    /** Where the mention is said to lie; null when that is where it lies anyway, or what follows is no country or region. */
    private @Nullable String qualifier(int i, List<Sense> next) {
        Entry place = entries.get(i);
        List<Entry> regions =
                next.stream().map(Sense::entry).filter(Qualifiers::isRegion).toList();
        if (regions.isEmpty() || (place != null && isRegion(place))) return null;
        if (place != null) {
            for (Entry region : regions) {
                if (!gazetteer.liesIn(place, region.id())) continue;
                entries.set(i + 1, region);
                return null;
            }
        }
        String qualifier = Slug.of(Slug.words(regions.get(0).name()));
        said.computeIfAbsent(key(i), any -> new HashSet<>()).add(qualifier);
        return qualifier;
    }

    private static boolean isRegion(Entry entry) {
        String subtype = entry.subtype() == null ? "" : entry.subtype();
        return switch (subtype) {
            case "country", "territory", "state", "province", "region" -> true;
            default -> false;
        };
    }

    private List<Qualified> meanings() {
        Map<String, String> latest = new HashMap<>();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            String qualifier = qualifiers.get(i);
            if (qualifier != null) latest.put(key(i), qualifier);
        }
        List<Qualified> meanings = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Entry entry = entries.get(i);
            boolean isPlace = mentions.get(i).type() == Entity.Type.LOCATION;
            Set<String> elsewhere = isPlace ? said.getOrDefault(key(i), Set.of()) : Set.of();
            boolean told = elsewhere.size() > 1 || (entry != null && !elsewhere.isEmpty());
            String qualifier = qualifiers.get(i);
            if (qualifier != null) latest.put(key(i), qualifier);
            meanings.add(told ? new Qualified(null, latest.get(key(i))) : new Qualified(entry, null));
        }
        return meanings;
    }

    private String key(int i) {
        return Name.of(Entity.Type.LOCATION, mentions.get(i).form()).key();
    }
}
