package org.newswire.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newswire.desks.Desk;
import org.newswire.desks.ReadyMade;

/**
 * Writes desks as a newsroom has them: topics, topics in a country, people and organisations to be followed, phrases,
 * events to come, urgent items, and things to be left out. The same seed writes the same desks. Not thread-safe.
 */
final class DeskQueries {

    private static final List<String> COUNTRIES = List.of(
            "LV", "PL", "NG", "NO", "LT", "UZ", "SE", "LB", "CZ", "NL", "EE", "BE", "US", "GB", "FR", "DE", "IN", "BR");
    private static final List<String> PLACES = List.of(
            "Riga",
            "Gdansk",
            "Lagos",
            "Oslo",
            "Vilnius",
            "Tashkent",
            "Beirut",
            "Rotterdam",
            "Antwerp",
            "Nairobi",
            "Lima",
            "Osaka",
            "Hamburg",
            "Cape Town",
            "Jakarta",
            "\"New York\"");
    private static final List<String> LAST_NAMES = List.of(
            "Strautmane",
            "Wolanski",
            "Adebowale",
            "Halvorsen",
            "Kubilius",
            "Rahimova",
            "Moreau",
            "Castellanos",
            "Whitcombe",
            "Ferreira",
            "Yamaguchi",
            "Petrosyan",
            "Nkemelu",
            "Lindholm",
            "Vasquez",
            "Okafor");
    private static final List<String> ORGANISATIONS = List.of(
            "Kvarts Semiconductor",
            "European Commission",
            "Scheldt Chemical Works",
            "Northern Rail Union",
            "World Bank",
            "Red Cross",
            "Central Bank of Brazil",
            "Harbour Workers Federation",
            "Delta Airways");
    private static final List<String> WORDS = List.of(
            "strike",
            "vaccine",
            "election",
            "ferry",
            "earthquake",
            "merger",
            "tariff",
            "pipeline",
            "drought",
            "verdict",
            "wildfire",
            "satellite",
            "refugee",
            "inflation",
            "hostage",
            "doping",
            "cyberattack",
            "budget",
            "cholera",
            "ceasefire",
            "harvest",
            "mine",
            "bridge",
            "parliament",
            "coach",
            "festival",
            "museum",
            "pension",
            "visa");
    private static final List<String> PERIODS = List.of(
            "today", "tomorrow", "\"next 7 days\"", "\"next week\"", "\"next month\"", "[2026-12-01 TO 2026-12-24]");

    private final Random random;

    DeskQueries(long seed) {
        this.random = new Random(seed);
    }

    List<Desk> desks(int count) {
        var desks = new ArrayList<Desk>();
        for (int i = 0; i < count; i++) desks.add(new Desk("desk-" + i, "", query()));
        return desks;
    }

    private String query() {
        return switch (random.nextInt(12)) {
            case 0 -> topic();
            case 1, 2 -> topic() + " AND country:" + one(COUNTRIES);
            case 3 -> "person:" + one(LAST_NAMES);
            case 4 -> "organisation:\"" + one(ORGANISATIONS) + "\" OR headline:" + one(WORDS);
            case 5 -> "place:" + one(PLACES) + " AND (" + one(WORDS) + " OR " + one(WORDS) + ") -topic:sport";
            case 6 -> "\"" + one(WORDS) + " " + one(WORDS) + "\"~4 OR \"" + one(WORDS) + " talks\"";
            case 7 -> "mentions-date:" + one(PERIODS) + " AND " + topic();
            case 8 -> "mentions-date:" + one(PERIODS) + " AND place:" + one(PLACES);
            case 9 -> "urgency:[1 TO 3] AND language:en AND " + topic();
            case 10 -> one(WORDS).substring(0, 4) + "* AND country:(" + one(COUNTRIES) + " OR " + one(COUNTRIES) + ")";
            default -> one(WORDS) + " " + one(WORDS) + " NOT feed:harbour-notices";
        };
    }

    private String topic() {
        return one(ReadyMade.all()).query();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
