package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.gazetteer.Entry;

/** Mentions that are taken to name one thing, growing while a story is read. Not thread-safe. */
final class EntityGroup {

    /**
     * One mention, with the name it gives.
     *
     * @param entry what the gazetteer knows it to mean, null when it does not
     * @param qualifier what tells it from others of its name, {@code texas} for a Paris there, {@code jr} for
     *     a son; null when nothing has to
     */
    record Member(
            NamedSpan mention,
            Name name,
            @Nullable Entry entry,
            @Nullable String qualifier) {

        Member(NamedSpan mention, Name name) {
            this(mention, name, null, null);
        }

        int position() {
            return mention.span().begin();
        }

        /** What members that surely name the same thing have in common, and an id when the gazetteer has none. */
        String key() {
            if (entry != null) return entry.id();
            return qualifier == null ? name.key() : name.key() + "-" + qualifier;
        }
    }

    private final List<Member> members = new ArrayList<>();
    private @Nullable Entry entry;
    private @Nullable Member fullest;

    void add(Member member) {
        members.add(member);
        if (entry == null) entry = member.entry();
        fullest = null;
    }

    void addAll(EntityGroup other) {
        other.members.forEach(this::add);
    }

    List<Member> members() {
        return members;
    }

    /** The fullest form: most words, then not in capitals, then most frequent, then longest, then first. */
    Name name() {
        return fullest().name();
    }

    /** What the gazetteer knows of it, null when it does not know it. */
    @Nullable
    Entry entry() {
        return entry;
    }

    /** Whether something tells it from others of its name. */
    boolean isQualified() {
        return fullest().qualifier() != null;
    }

    /** That of the gazetteer, else the type and the name. */
    String id() {
        return entry != null
                ? entry.id()
                : name().type().name().toLowerCase(Locale.ROOT) + "/"
                        + fullest().key();
    }

    Entity toEntity(String text) {
        List<Mention> mentions = members.stream()
                .sorted(Comparator.comparingInt(Member::position))
                .map(member -> mention(member.mention(), text))
                .toList();
        String canonical = entry == null ? name().form() : entry.name();
        String subtype = entry == null ? null : entry.subtype();
        return new Entity(id(), name().type(), subtype, canonical, 0, List.of(), mentions);
    }

    private static Mention mention(NamedSpan mention, String text) {
        Double confidence = mention.confidence().as(mention.type());
        return new Mention(mention.span(), mention.span().of(text), confidence);
    }

    private Member fullest() {
        if (fullest == null) fullest = members.size() == 1 ? members.get(0) : findFullest();
        return fullest;
    }

    private Member findFullest() {
        Map<String, Integer> frequency = new HashMap<>();
        for (Member member : members) frequency.merge(member.name().form(), 1, Integer::sum);
        Comparator<Member> fullest = Comparator.<Member>comparingInt(
                        member -> member.name().words().size())
                .thenComparing(member -> !isCapitals(member.name().form()))
                .thenComparing(member -> frequency.getOrDefault(member.name().form(), 0))
                .thenComparing(member -> member.name().form().length())
                .thenComparing(member -> -member.position());
        return members.stream().max(fullest).orElseThrow();
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
