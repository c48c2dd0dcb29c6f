package org.newswire.app.view;

/** How marked text looks in a terminal; ANSI SGR codes. */
enum Style {
    PERSON("1;36"),
    ORGANISATION("1;35"),
    LOCATION("1;32"),
    OTHER_NAME("1;34"),
    DATE("1;33"),
    FOUND("1;33"),
    HEADING("1"),
    FAINT("2");

    private static final String RESET = "\u001b[0m";

    private final String begin;

    Style(String sgr) {
        begin = "\u001b[" + sgr + "m";
    }

    /** The style of an entity by the name of its type. */
    static Style ofEntity(String type) {
        return switch (type) {
            case "PERSON" -> PERSON;
            case "ORGANISATION" -> ORGANISATION;
            case "LOCATION" -> LOCATION;
            default -> OTHER_NAME;
        };
    }

    /** The text in this style, or as it is where there are no colours. */
    String on(String text, boolean colours) {
        return colours && !text.isEmpty() ? begin + text + RESET : text;
    }
}
