package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives the first of a couple the last name of the second: the {@code Bill} of {@code Bill and Hillary Clinton}. */
final class Couples {

    private static final Set<String> BETWEEN = Set.of(" and ", " & ");

    private Couples() {}

    /** The same members, with full names for those whose partners have one. */
    static List<EntityGroup.Member> named(List<EntityGroup.Member> members, String text) {
        Set<String> others = new HashSet<>();
        for (EntityGroup.Member member : members) {
            Name name = member.name();
            if (name.isOneWord()) continue;
            others.add(name.firstWord());
            others.add(name.lastWord());
        }
        List<EntityGroup.Member> named = new ArrayList<>(members);
        for (int i = 0; i + 1 < members.size(); i++) {
            EntityGroup.Member first = members.get(i);
            EntityGroup.Member second = members.get(i + 1);
            String word = first.name().firstWord();
            boolean couple = first.name().isOneWord()
                    && !second.name().isOneWord()
                    && GivenNames.isKnown(word)
                    && GivenNames.isKnown(second.name().firstWord())
                    && !others.contains(word)
                    && BETWEEN.contains(between(first.mention(), second.mention(), text));
            if (couple) named.set(i, new EntityGroup.Member(first.mention(), together(first.name(), second.name())));
        }
        return named;
    }

    private static Name together(Name first, Name second) {
        String lastName = second.form().substring(second.form().indexOf(' '));
        return Name.of(Entity.Type.PERSON, first.form() + lastName);
    }

    private static String between(NamedSpan a, NamedSpan b, String text) {
        return text.substring(a.span().end(), Math.max(a.span().end(), b.span().begin()));
    }
}
