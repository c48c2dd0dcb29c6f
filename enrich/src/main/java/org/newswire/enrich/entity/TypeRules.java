package org.newswire.enrich.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a name's own words say about its type: dates and amounts are no names, wars and cups are
 * events, and a prize is not the person that it is named after. */
final class TypeRules {

    private static final Set<String> TIME_AND_MEASURE = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
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
            "christmas",
            "easter",
            "ramadan",
            "thanksgiving",
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
    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "storm");
    private static final Set<String> NAMED_AFTER_PEOPLE =
            Set.of("prize", "award", "awards", "medal", "trophy", "act", "law", "report", "plan", "doctrine");
    /** Of these, the ones that people are called too: {@code Karl Law}. */
    private static final Set<String> ALSO_LAST_NAMES = Set.of("award", "law", "report", "plan");

    private static final Set<String> COUNTS = Set.of("i", "ii", "iii", "one", "two");

    private TypeRules() {}

    /** The type to report; empty when the words are no name. */
    static Optional<Entity.Type> refine(Entity.Type type, List<String> words) {
        List<String> parts = Slug.words(String.join(" ", words));
        if (parts.isEmpty()) return Optional.empty();
        boolean person = type == Entity.Type.PERSON;
        if (!person && parts.stream().allMatch(TypeRules::isTimeOrMeasure)) {
            return Optional.empty();
        }
        if (type == Entity.Type.MISC && parts.size() > 1 && STORMS.contains(parts.get(0)))
            return Optional.of(Entity.Type.EVENT);
        if ((person || type == Entity.Type.MISC) && isEvent(parts)) return Optional.of(Entity.Type.EVENT);
        return Optional.of(person && isNamedAfterSomebody(parts) ? Entity.Type.MISC : type);
    }

    private static boolean isNamedAfterSomebody(List<String> parts) {
        int last = parts.size() - 1;
        if (last == 1 && ALSO_LAST_NAMES.contains(parts.get(1)) && GivenNames.isKnown(parts.get(0))) return false;
        return last > 0 && NAMED_AFTER_PEOPLE.contains(parts.get(last));
    }

    private static boolean isEvent(List<String> parts) {
        int last = parts.size() - 1;
        while (last > 0 && (COUNTS.contains(parts.get(last)) || startsWithDigit(parts.get(last)))) last--;
        return parts.size() > 1 && EVENTS.contains(parts.get(last));
    }

    private static boolean isTimeOrMeasure(String word) {
        return TIME_AND_MEASURE.contains(word) || Months.isName(word) || startsWithDigit(word);
    }

    private static boolean startsWithDigit(String part) {
        return Character.isDigit(part.codePointAt(0));
    }
}
