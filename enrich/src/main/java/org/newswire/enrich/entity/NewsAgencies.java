package org.newswire.enrich.entity;

import java.util.Set;

/**
 * Agencies whose kind is written in small letters: {@code the Ventline news agency} is an organisation called
 * {@code Ventline}; {@code the Latvia press news agency} has a country's name, so its own is all four words.
 */
final class NewsAgencies {

    private static final Set<String> BEFORE_AGENCY = Set.of("press", "news", "information", "telegraph");

    private NewsAgencies() {}

    static void mark(Marking line, Nations nations) {
        for (TaggedName name : line.names()) {
            if (name.certain() || name.type() == Entity.Type.MISC || name.length() > 1) continue;
            int end = end(line, name.end());
            if (end == name.end()) continue;
            boolean nation = nations.isName(line.word(name.begin()));
            line.put(new TaggedName(name.begin(), nation ? end : name.end(), Entity.Type.ORGANISATION).forCertain());
        }
    }

    /** The word after {@code news agency}; where it began when something else follows. */
    private static int end(Marking line, int begin) {
        int at = begin;
        while (BEFORE_AGENCY.contains(line.word(at))) at++;
        return at > begin && line.word(at).equals("agency") ? at + 1 : begin;
    }
}
