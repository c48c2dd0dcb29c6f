package org.newswire.enrich.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a name's own words say about its type: dates and amounts are no names, wars and cups are events. */
final class TypeRules {

    private static final Set<String> TIME_AND_MEASURE = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun",
            "gmt",
            "utc",
            "bst",
            "cet",
            "est",
            "edt",
            "pst",
            "am",
            "pm",
            "celsius",
            "fahrenheit",
            "percent",
            "million",
            "billion",
            "usd",
            "eur",
            "gbp",
            "jpy",
            "km",
            "kg",
            "mw",
            "gw",
            "of",
            "the",
            "and");
    private static final Set<String> EVENTS = Set.of(
            "war",
            "cup",
            "olympics",
            "games",
            "championship",
            "championships",
            "open",
            "prix",
            "festival",
            "summit",
            "conference",
            "marathon",
            "revolution",
            "uprising",
            "league",
            "tournament",
            "biennale",
            "carnival",
            "forum");
    private static final Set<String> COUNTS = Set.of("i", "ii", "iii", "one", "two");

    private TypeRules() {}

    /** The type to report; empty when the words are no name. */
    static Optional<Entity.Type> refine(Entity.Type type, List<String> words) {
        List<String> parts = Slug.words(String.join(" ", words));
        if (parts.isEmpty()) return Optional.empty();
        if (type == Entity.Type.PERSON) return Optional.of(type);
        if (parts.stream().allMatch(part -> TIME_AND_MEASURE.contains(part) || startsWithDigit(part)))
            return Optional.empty();
        return Optional.of(type == Entity.Type.MISC && isEvent(parts) ? Entity.Type.EVENT : type);
    }

    private static boolean isEvent(List<String> parts) {
        int last = parts.size() - 1;
        while (last > 0 && (COUNTS.contains(parts.get(last)) || startsWithDigit(parts.get(last)))) last--;
        return parts.size() > 1 && EVENTS.contains(parts.get(last));
    }

    private static boolean startsWithDigit(String part) {
        return Character.isDigit(part.codePointAt(0));
    }
}
