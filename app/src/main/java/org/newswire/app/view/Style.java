package org.newswire.app.view;

/** How marked text looks in a terminal; ANSI SGR codes. */
enum Style {
    PERSON("1;36"),
    ORGANISATION("1;35"),
    LOCATION("1;32"),
    OTHER_NAME("1;34"),
    DATE("1;33"),
    HEADLINE("1"),
    FAINT("2");

    private static final String RESET = "\u001b[0m";

    private final String begin;

    Style(String sgr) {
        begin = "\u001b[" + sgr + "m";
    }

    /** The text in this style, or as it is where there are no colours. */
    String on(String text, boolean colours) {
        return colours && !text.isEmpty() ? begin + text + RESET : text;
    }
}
