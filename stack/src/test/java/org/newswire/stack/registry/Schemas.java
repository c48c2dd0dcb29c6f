package org.newswire.stack.registry;

/** One record type in its versions, named after what changed since {@link #BASE}. */
final class Schemas {

    static final String BASE = story(field("guid", "\"string\""));

    /** Reads BASE, and BASE reads it. */
    static final String OPTIONAL_ADDED =
            story(field("guid", "\"string\"") + "," + "{\"name\":\"slug\",\"type\":\"string\",\"default\":\"\"}");

    /** Does not read BASE; BASE reads it. */
    static final String REQUIRED_ADDED = story(field("guid", "\"string\"") + "," + field("slug", "\"string\""));

    /** Reads BASE; BASE does not read it. */
    static final String REMOVED = story("");

    /** Neither. */
    static final String RETYPED = story(field("guid", "\"int\""));

    private Schemas() {}

    static String story(String fields) {
        return "{\"type\":\"record\",\"name\":\"Story\",\"namespace\":\"test\",\"fields\":[" + fields + "]}";
    }

    static String field(String name, String type) {
        return "{\"name\":\"" + name + "\",\"type\":" + type + "}";
    }
}
