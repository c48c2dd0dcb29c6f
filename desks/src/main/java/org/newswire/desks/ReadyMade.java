package org.newswire.desks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desks that come with Newswire, one for each top-level Media Topic, which a site switches on by name. */
public final class ReadyMade {

    private static final Map<String, Desk> ALL = new LinkedHashMap<>();

    static {
        add("arts", "01000000", "Arts, culture, entertainment and media");
        add("conflict", "16000000", "Conflict, war and peace");
        add("crime", "02000000", "Crime, law and justice");
        add("disaster", "03000000", "Disaster, accident and emergency incident");
        add("economy", "04000000", "Economy, business and finance");
        add("education", "05000000", "Education");
        add("environment", "06000000", "Environment");
        add("health", "07000000", "Health");
        add("human-interest", "08000000", "Human interest");
        add("labour", "09000000", "Labour");
        add("lifestyle", "10000000", "Lifestyle and leisure");
        add("politics", "11000000", "Politics");
        add("religion", "12000000", "Religion");
        add("science", "13000000", "Science and technology");
        add("society", "14000000", "Society");
        add("sport", "15000000", "Sport");
        add("weather", "17000000", "Weather");
    }

    private ReadyMade() {}

    /** All of them. */
    public static List<Desk> all() {
        return List.copyOf(ALL.values());
    }

    /** The one of this name. */
    public static Optional<Desk> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static void add(String name, String code, String topic) {
        ALL.put(name, new Desk(name, topic + ": IPTC Media Topic " + code, "topic:\"medtop:" + code + "\""));
    }
}
