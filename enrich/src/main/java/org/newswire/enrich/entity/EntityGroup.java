package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mentions that are taken to name one thing, growing while a story is read. Not thread-safe. */
final class EntityGroup {

    /** One mention, with the name it gives. */
    record Member(NamedSpan mention, Name name) {

        int position() {
            return mention.span().begin();
        }
    }

    private final List<Member> members = new ArrayList<>();
    private @Nullable Name name;

    void add(Member member) {
        members.add(member);
        name = null;
    }

    void addAll(EntityGroup other) {
        members.addAll(other.members);
        name = null;
    }

    List<Member> members() {
        return members;
    }

    /** The fullest form: most words, then not in capitals, then most frequent, then longest, then first. */
    Name name() {
        if (name == null) name = fullest();
        return name;
    }

    Entity toEntity(String text) {
        List<Mention> mentions = members.stream()
                .sorted(Comparator.comparingInt(Member::position))
                .map(member -> mention(member.mention(), text))
                .toList();
        Name name = name();
        Entity.Type type = name.type();
        String id = type.name().toLowerCase(Locale.ROOT) + "/" + name.key();
        return new Entity(id, type, null, name.form(), 0, List.of(), mentions);
    }

    private static Mention mention(NamedSpan mention, String text) {
        Double confidence = mention.confidence().as(mention.type());
        return new Mention(mention.span(), mention.span().of(text), confidence);
    }

    private Name fullest() {
        Map<String, Integer> frequency = new HashMap<>();
        for (Member member : members) frequency.merge(member.name().form(), 1, Integer::sum);
        Comparator<Member> fullest = Comparator.<Member>comparingInt(
                        member -> member.name().words().size())
                .thenComparing(member -> !isCapitals(member.name().form()))
                .thenComparing(member -> frequency.getOrDefault(member.name().form(), 0))
                .thenComparing(member -> member.name().form().length())
                .thenComparing(member -> -member.position());
        return members.stream().max(fullest).orElseThrow().name();
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
